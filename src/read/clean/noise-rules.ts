/** A kind of line that belongs to the page an article was copied from and not to the article. */
export interface NoiseRule {
  /** The notice's code. */
  readonly code: string;
  /** Why the line is left out, for the notice. */
  readonly reason: string;
  /** Words of the longest line it may take; running text is longer. */
  readonly longest: number;
  /** Any one of them takes the line. Tried on the line without brackets around it. */
  readonly patterns: readonly RegExp[];
}

const network =
  '(?:facebook|twitter|x|whatsapp|linkedin|reddit|telegram|pinterest|instagram|youtube|tiktok|messenger|pocket|bluesky|threads|mastodon|flipboard|e-?mail|print|copy link|copy|link|share|save|tweet|bookmark|gift|more)';

const callToAction =
  "read|also read|read also|read more|see also|see more|watch|watch now|watch live|watch video|listen|listen now|explained?|related|related (?:articles?|stories|news|topics|video)|more (?:on this|from .{1,30})|must read|don['’]?t miss|you may also like|recommended|in pictures|in photos|photos|video|gallery|opinion|analysis|live updates|live|quiz|podcast|also watch|also see|trending|click here|tap here|breaking|exclusive|editor['’]s (?:pick|choice)";

/**
 * What pages put around and between the paragraphs of an article, by what such lines have in common on any site.
 * Each pattern is for a whole line unless it says otherwise; a rule must never take a sentence of the article, so it
 * asks for the mark that sets such a line apart (a label with a colon or bar, a credit with its source, an order
 * to the reader), not only for a word.
 */
export const noiseRules: readonly NoiseRule[] = [
  {
    code: 'noise-token',
    reason: 'a leftover of the web page’s code',
    longest: 4,
    patterns: [
      /^[^\p{L}\p{N}]+$/u,
      /^[a-z\d]+(?:[_-][a-z\d]+)*_[a-z\d_-]+$/u,
      /^(?:main|lead|hero|top|story|article|header|inline|thumb(?:nail)?|promo|side ?bar|footer|banner|ad|ads|web|mobile|desktop)[ _-](?:img|image|photo|pic|banner|video|widget|slot|unit|block|logo|icon|thumb(?:nail)?)s?$/u,
      /^(?:img|image|thumbnail|placeholder|banner|widget|iframe|embed|undefined|null|nan|loading|please wait|video player|play video|play|pause|mute|close|toggle|menu|search|back to top|top|next|previous|prev|expand|collapse|hide|show more|show less|view all|see all|load more)(?:\s?(?:\.{2,}|…|[»›>])?)$/iu,
    ],
  },
  {
    code: 'noise-copyright',
    reason: 'a copyright line',
    longest: 45,
    patterns: [
      /^(?:©|\(c\)|copyright\b(?:\s*(?:©|\(c\)|\d{4}|by|:)))/i,
      /^[^.!?]{0,60}(?:©|\bcopyright)\s*(?:\d{4}|[\p{Lu}])[^!?]{0,80}$/u,
      /\ball rights? reserved\b/i,
      /\b(?:may|must) not be (?:published|reproduced|broadcast|copied)\b.*\b(?:rewritten|redistributed|permission|consent)\b/i,
    ],
  },
  {
    code: 'noise-syndication',
    reason: 'a note on the agency or the editing',
    longest: 50,
    patterns: [
      /^(?:—\s*)?with (?:additional |agency |agencies |further )?(?:inputs?|reporting|reports|contributions?)\b.*(?:from|by|agenc)/i,
      /\b(?:this|the) (?:story|article|report|copy|piece)\b.*\b(?:has|have|was|is) (?:not been|been|not|auto-?generated|published|produced|edited|translated|provided|republished|syndicated|supplied|part of)\b.*\b(?:staff|feed|agency|desk|syndicated|wire|permission|licen[cs]e|conversation|partnership|newsletter|edition|headline|series)\b/i,
      /^(?:additional )?(?:reporting|writing|editing)(?: and (?:reporting|writing|editing))? by\b/i,
      /^(?:source|via|courtesy|agencies?|inputs?)\s*[:–—-]\s*.{1,40}$/iu,
      /^[-–—]*\s*(?:agencies|agency|AFP|AP|Reuters|ANI|PTI|IANS|Xinhua|Bloomberg|BBC|CNN|UPI|dpa|DPA|VOA)(?:\s*[/,&]\s*(?:agencies|agency|AFP|AP|Reuters|ANI|PTI|IANS|Xinhua|Bloomberg))*$/u,
      /^our standards:/iu,
      /^(?:this|the) (?:article|story) (?:first|originally) appeared\b/i,
      /^(?:an? )?(?:earlier|previous) version of this (?:article|story)\b/i,
    ],
  },
  {
    code: 'noise-link',
    reason: 'a link to another story',
    longest: 26,
    patterns: [
      new RegExp(`^(?:${callToAction})\\s*(?:[|»›>]|[:–—-](?=\\s))\\s*\\S.*$`, 'iu'),
      /^watch\b(?!.*[.!?]$).*\blive\b(?: (?:here|now|tv|stream|on .*))?$/i,
      /^(?:most (?:popular|read|viewed|shared|watched|commented)|trending(?: (?:now|stories|topics|news))?|top (?:stories|news|headlines)|popular (?:now|stories|posts)|recommended (?:for you|stories|reading|articles)|related (?:articles?|stories|news|topics|posts|content|links|videos?|coverage)|more (?:stories|news|on this story|from .{1,40}|to read|in .{1,30})|latest (?:news|stories|updates|headlines|videos?)|editor[’']?s[’']? (?:picks?|choice)|you (?:may|might) (?:also )?(?:like|be interested in)|up next|next (?:article|story)|previous (?:article|story)|read (?:more|next|on|also|the full (?:story|article))|see (?:also|more)|also (?:read|watch|see)|(?:watch|listen)(?: (?:here|now|live|again|below|the video(?: (?:below|here))?))?|(?:listen|watch|play) (?:to )?(?:(?:this|the) )?(?:story|article|episode|video|podcast)|around the web|from (?:the web|around the web|our partners)|in case you missed it|what to read next|don[’']t miss|view (?:more|gallery|comments|all .{1,20}))(?:\s?[:»›>.…]*)$/iu,
      /^https?:\/\/\S+$/iu,
      /^(?:https?:\/\/|www\.)\S+(?:\s+\S+){0,3}$/iu,
    ],
  },
  {
    code: 'noise-navigation',
    reason: 'a menu of the web page',
    longest: 24,
    patterns: [
      /^(?:home|news|world|sports?|business|politics|opinion|culture|lifestyle|front page)(?:\s*[>»›|/•·]\s*[\p{L}\d&’' -]{1,40})+$/iu,
      /^(?:[\p{Lu}\d][\p{L}\d&’'-]*(?: [\p{L}\d&’'-]+){0,3}\s*[|•·»›]\s*)+[\p{Lu}\d][\p{L}\d&’'-]*(?: [\p{L}\d&’'-]+){0,3}$/u,
      /^(?:skip to (?:main |the )?(?:content|navigation)|jump to .{1,30}|sign (?:in|up|out)|log ?(?:in|out)|my account|subscribe(?: now)?|register(?: now)?|subscribers? only|contact us|about us|terms (?:of (?:use|service)|and conditions)|privacy(?: policy| notice)?|cookie policy|advertise with us|help|faq|sitemap|home)$/iu,
    ],
  },
  {
    code: 'noise-share',
    reason: 'a row of buttons',
    longest: 14,
    patterns: [
      new RegExp(`^(?:${network}[\\s|,/•·]*){2,}$`, 'iu'),
      new RegExp(
        `^(?:share|tweet|post|send|save|print|pin)(?: (?:this|the))?(?: (?:article|story|page|post|link|news))?(?: (?:on|via|with|to|by) ${network}(?:[,\\s]+(?:and |or )?${network})*)?$`,
        'iu',
      ),
      /^share (?:this|on|via|with)\b[^.]*$/i,
      /^(?:\d[\d.,]*[km]? )?(?:comments?|shares?|likes?|views?|reactions?|replies)(?: ?\(?\d[\d.,]*[km]?\)?)?$/iu,
      /^(?:leave|post|add|write|join) (?:a|the|your) (?:comment|reply|conversation|discussion)s?$/iu,
    ],
  },
  {
    code: 'noise-invitation',
    reason: 'an invitation to follow or subscribe',
    longest: 40,
    patterns: [
      /^(?:sign up|subscribe|register|join (?:us|our|the)|log in|sign in|download|get|follow|like us|click|tap|visit our|support (?:us|our|independent)|become a|don[’']t miss|stay (?:up|tuned|informed|connected)|enable|turn on|receive (?:our|the|daily)|find us|connect with|check out our|catch (?:all|the)|read all|for (?:more|the latest|all the latest|breaking|live))\b.*\b(?:newsletters?|e-?mail(?:s| alerts)?|inbox|app|app store|google play|alerts?|notifications?|whats ?app|telegram|channel|twitter|facebook|instagram|youtube|social media|subscription|subscribers?|members?|membership|journalism|latest (?:news|updates|stories|headlines)|breaking news|top stories|updates|podcast|free trial|never miss|live tv|website)\b/i,
      /^(?:click|tap) (?:here|to|on|the link)\b/i,
      /^(?:subscribe|sign up|register|join|donate|upgrade)(?: (?:now|today|here|online|us|free|for free|(?:for|from) (?:just |only |as little as )?[£$€]\s?\d[\d.,]*(?: ?(?:an?|per|\/) ?(?:week|month|year))?))+[.!]?$/iu,
      /^(?:subscribe|sign up|register|log in|sign in|upgrade) (?:now )?to (?:read|continue|unlock|keep reading)\b[^.!?]*[.!]?$/i,
      /^(?:get|enjoy) (?:full|unlimited|complete)(?: digital)? access\b[^.!?]*[.!]?$/i,
      /^(?:start|try|begin) (?:your|our) (?:[\w-]+ )?(?:free )?trial\b[^.!?]*[.!]?$/i,
      /^follow us(?: (?:here|now)| on [^.!?]*)?[.!]?$/i,
      /^(?:you have|you[’']ve) (?:\d+|one|two|three|four|five|reached|used|read)\b.*\b(?:articles?|stories|limit|free)\b/i,
      /^(?:already (?:a|have)|not a) .*\b(?:subscriber|member|account|subscription)\b/i,
      /^(?:enter|type|submit) your (?:e-?mail|name)\b/i,
      /^(?:contact|e-?mail|write to) (?:the (?:author|writer|reporter|editor)|us)\b.*(?:@|\bat\b)/i,
    ],
  },
  {
    code: 'noise-consent',
    reason: 'a question about cookies or privacy',
    longest: 60,
    patterns: [
      /^(?:we|this (?:site|website|page)|our (?:site|website|partners)|we and our partners)\b.*\bcookies?\b.*\b(?:experience|site|website|content|ads|traffic|you agree|consent|personali[sz]e|analy[sz]e|improve)\b/i,
      /^[^.!?]*\bcookies?\b[^.!?]*[.!?]?\s*(?:accept|reject|allow|manage|settings|preferences|i agree|got it|ok)\b[^.!?]*$/i,
      /^by (?:continuing|clicking|signing up|submitting|subscribing|using)\b.*\b(?:agree|accept|consent|terms|privacy)\b/i,
      /^(?:accept|reject|allow|manage)(?: all)?(?: (?:optional |additional )?cookies?(?: (?:settings|preferences))?)?(?:\s*\|.*)?$/iu,
    ],
  },
  {
    code: 'noise-advertisement',
    reason: 'an advertisement mark',
    longest: 8,
    patterns: [
      /^(?:advertisements?|advert|ads?|sponsored(?: content| by .*)?|promoted(?: content)?|paid (?:content|post)|partner content)\b(?:\s*[-–—:|(].*)?$/i,
      /^(?:story|article|content|post|report) continues (?:below|after)\b.*$/i,
      /^(?:scroll (?:down )?to continue|continue reading(?: below)?|after the (?:ad|break|promotion|newsletter promotion))\b.*$/i,
    ],
  },
  {
    code: 'noise-embed',
    reason: 'a leftover of an embedded post',
    longest: 30,
    patterns: [
      /^(?:pic\.twitter\.com|t\.co|instagram\.com|youtu\.be)\/\S+$/iu,
      /^(?:[—–-]{1,2}\s*)?.{1,60}\(@\w+\)\s*(?:[\p{L}]+ \d{1,2}, \d{4})?$/u,
      /^@\w+(?:\s+[·•|]?\s*.{0,30})?$/u,
      /^(?:[#@][\p{L}\d_]+\s*){1,12}$/u,
      /^(?:view|see) (?:this|the) post on \w+$/i,
      /^a post shared by\b/i,
    ],
  },
  {
    code: 'noise-label',
    reason: 'a section label of the web page',
    longest: 20,
    patterns: [
      /^(?:story |article |key |top |quick )?(?:highlights?|takeaways|key points|at a glance|in short|in brief|summary|synopsis|the gist|tl;?dr)\s*:?$/iu,
      /^(?:breaking(?: news)?|exclusive|live(?: blog| updates?)?|developing(?: story)?|just in|latest|update[ds]?|explainer|opinion|analysis|interview|feature|editorial|long read|first published|published|updated|news|world|tags|topics|keywords|comments?|share|gallery|video|audio|photos?|pictures?|transcript|about the author|\d+ of \d+)\s*:?$/iu,
      /^(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|section|labels?|hashtags?|more about|posted in|mentioned in this (?:article|story))\s*:\s*\S.*$/iu,
      /^(?:topics|people|companies|tags|keywords) (?:mentioned |covered )?in this (?:article|story|report)\s*:?$/iu,
      /^\d+[ -]min(?:ute)?s?(?: |-)(?:read|listen|watch)$/iu,
      /^(?:reading|read|estimated) time\s*:?\s*(?:about )?\d+\s*min(?:ute)?s?(?: read)?$/iu,
    ],
  },
  {
    code: 'noise-caption',
    reason: 'a caption or photo credit',
    longest: 60,
    patterns: [
      /^(?:image|media|photo|picture|video) (?:caption|source|credit)\s*[,:]\s*\S.*$/iu,
      /^(?:Getty Images|PA Media|Shutterstock|iStock|Alamy|Reuters|AFP|EPA)(?: (?:An?|The|This|File)\s[^.!?]*)?$/u,
      /^(?:\(?(?:file|representative|representational|representation|illustrative|archive|undated|handout)\)?\s+)?(?:photos?|images?|pictures?|photographs?|photography|pics?|illustrations?|graphics?|credits?|video|screengrab|screenshot)(?:\s+(?:credits?|courtesy|source|used|by|from|via))*\s*[:/|©]\s*\S.*$/iu,
      /^(?:photos?|images?|pictures?|photographs?|illustrations?)\s+(?:credit|courtesy|source|by|from|via)\b.{1,80}$/i,
      /^\(?(?:file|archive|representative|representational|illustrative|undated|handout)(?: (?:photo|image|picture|pic|footage))?\s*[)\]:.–—-]\s*\S.*$/iu,
      /^(?:file|representative|representational|illustrative|stock|archive|handout) (?:photo|image|picture|pic|footage)s?\b.{0,60}$/i,
      /(?:^|[\s.(["|])(?:photos?|images?|pictures?|photographs?|pics?|credits?|illustrations?|graphic|screengrab|video)(?:\s+(?:credits?|courtesy|source|by))*\s*:\s*\(?[\p{Lu}@][^.!?]{0,60}[.)\]]*$/iu,
      /[|([]\s*(?:photo|image|picture|photograph|credit|file|courtesy)?\s*(?:by|:|courtesy|credit)?\s*[^()[\]|]{0,50}(?:\/|\bvia\s+)\s*(?:AP|AFP|Reuters|Getty(?: Images)?|Shutterstock|EPA|PA|Xinhua|Bloomberg|Alamy|iStock|Unsplash|Wikimedia(?: Commons)?)\b[^()[\]|]{0,20}[)\]]?\s*$/i,
      /[|([]\s*(?:AP|AFP|Reuters|Getty(?: Images)?|Shutterstock|EPA|Xinhua|Alamy|iStock|Wikimedia(?: Commons)?|ANI|PTI)(?: (?:photo|file|image|picture|file photo))?(?:\/[\p{L} .'’-]{3,40})?\s*[)\]]?\s*$/iu,
      /^[^.!?]{3,160}\b(?:Getty Images|Shutterstock|iStock|Alamy|AFP\/Getty|AP Photo|Reuters\/[\p{Lu}]\p{L}+)\b[^.!?]{0,30}$/u,
      /(?:^|[\s.(])\p{Lu}[\p{L} .'’-]{2,40}\/(?:Getty Images|AFP|AP|Reuters|EPA|PA|Shutterstock|Alamy|iStock|Bloomberg|Xinhua|Anadolu|NurPhoto|Unsplash|Wikimedia Commons)\b[^.!?]{0,30}$/u,
      /;\s+from file(?:, \d{4})?\.?$/iu,
      /^(?:pictured|above|below|left|right|from left|clockwise from (?:top )?left|left to right)(?:\s*[:,–—]|\s+is\b).{3,}$/i,
    ],
  },
];
