/**
 * Function words of English and some of its commonest other words: closed classes, from any grammar. Words that are
 * frequent in other languages too (`die`, `van`, `as`, `no`, `me`) are left out, so that those do not pass.
 */
const list = `
the of and to a in that is was for it with his on be at by had not are but from or have an they which you were all
her she there would their we him been has when who will more if out so up said what its about than into them can only
other could these two may first then any my now over such our even most made after also did many off before must well
back through years where much your way down should because long each just those people too how very make still own see
here get both between life being under never day same another know while last might us great old year since against
went came right three i he this some new time one do like say says does down few every during without within around
near among along across until though although whether however yet why again ago once next week month today tomorrow
him himself herself itself themselves whose whom nor neither either cannot upon`;

/** See `list`. */
export const englishWords: ReadonlySet<string> = new Set(list.trim().split(/\s+/u));
