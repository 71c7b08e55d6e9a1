/** What each form asks about a fact, in its first wording, with the key; null where it must ask nothing. */
export type AskedRow = readonly [fact: string, questions: Readonly<Record<string, string | null>>];

/** Facts in the notation of `factFrom`. */
export const askedRows: readonly AskedRow[] = [
  [
    'event past open | agent Anna Karlsen @person# | patient the museum of Bergen | time in ~ 1998 @date',
    {
      'event-agent-who': 'Who opened the museum of Bergen in 1998? – Anna Karlsen',
      'event-patient-what': 'What did Anna Karlsen open in 1998? – The museum of Bergen',
      'event-what-did': 'What did Anna Karlsen do in 1998? – Anna Karlsen opened the museum of Bergen',
      'event-when-year': 'In which year did Anna Karlsen open the museum of Bergen? – 1998',
      'event-how-many': null,
      'event-passive-what': null,
    },
  ],
  [
    'event past-passive open | patient the museum of Bergen | agent by ~ Anna Karlsen @person# | time in ~ 1998 @date',
    {
      'event-passive-agent-who': 'Who opened the museum of Bergen in 1998? – Anna Karlsen',
      'event-what-happened': 'What happened to the museum of Bergen in 1998? – It was opened by Anna Karlsen',
      'event-when-year': 'In which year was the museum of Bergen opened by Anna Karlsen? – 1998',
      'event-agent-who': null,
      'event-patient-what': null,
      'event-when-weekday': null,
    },
  ],
  [
    'event past destroy | agent a violent storm | patient the old theatre of Bergen | time on ~ Friday @date',
    {
      'event-agent-what': 'What destroyed the old theatre of Bergen on Friday? – A violent storm',
      'event-patient-what': 'What did a violent storm destroy on Friday? – The old theatre of Bergen',
      'event-when-weekday': 'On which day did a violent storm destroy the old theatre of Bergen? – On Friday',
      'event-agent-country': null,
      'event-patient-whom': null,
    },
  ],
  [
    'event past-passive destroy | patient the old theatre of Bergen | agent by ~ a violent storm | time in ~ 1998 @date',
    {
      'event-passive-agent-what': 'What destroyed the old theatre of Bergen in 1998? – A violent storm',
      'event-what-happened':
        'What happened to the old theatre of Bergen in 1998? – It was destroyed by a violent storm',
      'event-when-year': 'In which year was the old theatre of Bergen destroyed by a violent storm? – 1998',
      'event-when-day': null,
    },
  ],
  [
    'event past-passive close | patient the swimming pool of Ashby | time in ~ October 2022 @date',
    {
      'event-passive-what': 'What was closed in October 2022? – The swimming pool of Ashby',
      'event-what-happened': 'What happened to the swimming pool of Ashby in October 2022? – It was closed',
      'event-when': 'When was the swimming pool of Ashby closed? – In October 2022',
      'event-claim-about': null,
      'event-when-year': null,
    },
  ],
  [
    'event past-passive close | patient the swimming pool of Ashby | time until ~ 2022 @date',
    {
      'event-passive-what': 'What was closed until 2022? – The swimming pool of Ashby',
      'event-patient-what': null,
    },
  ],
  [
    'event past-passive extend | patient the truce with the rebels | extent by ~ one day @duration | time on ~ Thursday @date',
    {
      'event-extent-time': 'By how long was the truce with the rebels extended on Thursday? – One day',
      'event-passive-what': 'What was extended by one day on Thursday? – The truce with the rebels',
      'event-what-happened':
        'What happened to the truce with the rebels on Thursday? – It was extended by one day',
      'event-when-weekday': 'On which day was the truce with the rebels extended by one day? – On Thursday',
      'event-extent': null,
    },
  ],
  [
    'event past fall | agent prices in Norway @things | extent by ~ 12 percent @percent | time in ~ 1998 @date',
    {
      'event-extent': 'By how much did prices in Norway fall in 1998? – 12 percent',
      'event-what-happened': 'What happened to prices in Norway in 1998? – They fell by 12 percent',
      'event-when-year': 'In which year did prices in Norway fall by 12 percent? – 1998',
      'event-extent-time': null,
      'event-when-day': null,
    },
  ],
  [
    'event perfect rise | agent the level of the lake | extent by ~ 20 metres @measure | time since ~ 1990 @date',
    {
      'event-extent': 'By how much has the level of the lake risen since 1990? – 20 metres',
      'event-extent-time': null,
      'event-when-occasion': null,
    },
  ],
  [
    'event past work | agent Peter Hale @person# | place in ~ Madrid @place# | duration for ~ 12 years @duration',
    {
      'event-agent-who': 'Who worked in Madrid for 12 years? – Peter Hale',
      'event-how-long': 'For how long did Peter Hale work in Madrid? – For 12 years',
      'event-where-city': 'In which city did Peter Hale work for 12 years? – Madrid',
      'event-how-many-agents': null,
      'event-where': null,
      'event-where-country': null,
    },
  ],
  [
    'event past work | agent Peter Hale @person# | place in ~ Madrid @place# | duration for ~ years @duration',
    {
      'event-agent-who': 'Who worked in Madrid for years? – Peter Hale',
      'event-where-city': 'In which city did Peter Hale work for years? – Madrid',
      'event-claim-about': null,
      'event-how-long': null,
      'event-where-country': null,
    },
  ],
  [
    'event past work | agent Peter Hale @person# | place in ~ Madrid @place# | duration one night @duration',
    { 'event-how-long': null },
  ],
  [
    'event past work | agent Peter Hale @person# | place in ~ Madrid @place# | duration for ~ one night @duration',
    { 'event-how-long': 'For how long did Peter Hale work in Madrid? – For one night' },
  ],
  [
    'event past work | agent Peter Hale @person# | place in ~ Madrid @place# | duration two nights @duration',
    { 'event-how-long': 'For how long did Peter Hale work in Madrid? – Two nights' },
  ],
  [
    'event past move | agent Maria Lopez @person# | destination to ~ Norway @place# | time in ~ 2001 @date',
    {
      'event-agent-who': 'Who moved to Norway in 2001? – Maria Lopez',
      'event-destination': 'Where did Maria Lopez move in 2001? – To Norway',
      'event-what-did': 'What did Maria Lopez do in 2001? – Maria Lopez moved to Norway',
      'event-when-year': 'In which year did Maria Lopez move to Norway? – 2001',
      'event-what-did-then': null,
      'event-when-occasion': null,
    },
  ],
  [
    'event past-passive raise | patient Anna Karlsen @person# | place in ~ Norway @place#',
    {
      'event-where-country': 'In which country was Anna Karlsen raised? – Norway',
      'event-how-many': null,
      'event-where': null,
      'event-where-city': null,
    },
  ],
  [
    'event past drive | agent Peter Hale @person# | patient his old truck | destination to ~ Madrid @place# | time in ~ 1998 @date',
    {
      'event-agent-who': 'Who drove his old truck to Madrid in 1998? – Peter Hale',
      'event-destination': 'Where did Peter Hale drive his old truck in 1998? – To Madrid',
      'event-patient-what': 'What did Peter Hale drive to Madrid in 1998? – His old truck',
      'event-what-did': 'What did Peter Hale do in 1998? – Peter Hale drove his old truck to Madrid',
      'event-when-year': 'In which year did Peter Hale drive his old truck to Madrid? – 1998',
      'event-agent-what': null,
      'event-patient-whom': null,
    },
  ],
  [
    'event past drive | agent Peter Hale @person# | patient his truck | destination to ~ Madrid @place#',
    {
      'event-agent-who': 'Who drove his truck to Madrid? – Peter Hale',
      'event-destination': 'Where did Peter Hale drive his truck? – To Madrid',
      'event-passive-agent-what': null,
      'event-passive-who': null,
    },
  ],
  // A town that was taken for somebody.
  [
    'event past visit | agent Anna Karlsen @person# | patient Oslo @person# | time in ~ 1998 @date',
    {
      'event-agent-who': 'Who visited Oslo in 1998? – Anna Karlsen',
      'event-patient-whom': null,
    },
  ],
  [
    'event past marry | agent Anna Karlsen @person# | patient Peter Hale @person# | time in ~ 1998 @date',
    {
      'event-agent-who': 'Who married Peter Hale in 1998? – Anna Karlsen',
      'event-patient-whom': 'Whom did Anna Karlsen marry in 1998? – Peter Hale',
      'event-what-did': 'What did Anna Karlsen do in 1998? – Anna Karlsen married Peter Hale',
      'event-when-year': 'In which year did Anna Karlsen marry Peter Hale? – 1998',
      'event-agent-company': null,
      'event-what-did-then': null,
    },
  ],
  [
    'event past-passive arrest | patient Anna Karlsen @person# | place in ~ Madrid @place# | time in ~ 1998 @date',
    {
      'event-passive-who': 'Who was arrested in Madrid in 1998? – Anna Karlsen',
      'event-what-happened': 'What happened to Anna Karlsen in Madrid in 1998? – Anna Karlsen was arrested',
      'event-when-year': 'In which year was Anna Karlsen arrested in Madrid? – 1998',
      'event-where-city': 'In which city was Anna Karlsen arrested in 1998? – Madrid',
      'event-passive-company': null,
      'event-when': null,
      'event-where-country': null,
    },
  ],
  [
    'event past-passive not arrest | patient Anna Karlsen @person# | place in ~ Madrid @place# | time in ~ 1998 @date',
    {
      'event-claim-about': null,
      'event-how-much-money': null,
      'event-patient-what': null,
      'event-what-did': null,
      'event-when': null,
      'event-when-occasion': null,
      'event-when-weekday': null,
      'event-where-city': null,
    },
  ],
  [
    'event past visit | agent nearly 300 people @persons+ | patient the museum of Bergen | time in ~ March @date',
    {
      'event-how-many-agents': 'How many people visited the museum of Bergen in March? – Nearly 300',
      'event-patient-what': 'What did nearly 300 people visit in March? – The museum of Bergen',
      'event-what-did': null,
      'event-when': 'When did nearly 300 people visit the museum of Bergen? – In March',
      'event-agent-who': null,
      'event-when-occasion': null,
    },
  ],
  [
    'event perfect plant | agent Anna Karlsen @person# | patient more than 300 trees @things+',
    {
      'event-agent-who': 'Who has planted more than 300 trees? – Anna Karlsen',
      'event-how-many': 'How many trees has Anna Karlsen planted? – More than 300',
      'event-passive-agent-what': null,
      'event-passive-what': null,
    },
  ],
  [
    'event perfect plant | agent Anna Karlsen @person# | patient trees @things',
    {
      'event-agent-who': null,
      'event-claim-about': null,
      'event-how-many-agents': null,
      'event-passive-organization': null,
      'event-patient-what': null,
      'event-what-did': null,
    },
  ],
  [
    'event past-passive sell | patient nearly 300 boats @things+ | time in ~ 2014 @date',
    {
      'event-how-many-passive': 'How many boats were sold in 2014? – Nearly 300',
      'event-when-year': 'In which year were nearly 300 boats sold? – 2014',
      'event-passive-who': null,
    },
  ],
  [
    'event past pay | agent Anna Karlsen @person# | patient 300 dollars @money | time in ~ 1998 @date',
    {
      'event-agent-who': 'Who paid 300 dollars in 1998? – Anna Karlsen',
      'event-how-much-money': 'How much did Anna Karlsen pay in 1998? – 300 dollars',
      'event-what-did': 'What did Anna Karlsen do in 1998? – Anna Karlsen paid 300 dollars',
      'event-when-year': 'In which year did Anna Karlsen pay 300 dollars? – 1998',
      'event-agent-body': null,
      'event-patient-whom': null,
    },
  ],
  [
    'event past refuse | agent Anna Karlsen @person# | complement to ~ pay the old fine @clause',
    {
      'event-agent-who': 'Who refused to pay the old fine? – Anna Karlsen',
      'event-complement-do': 'What did Anna Karlsen refuse to do? – To pay the old fine',
      'event-passive-agent-who': null,
      'event-what-did-then': null,
    },
  ],
  [
    'event past refuse | agent Anna Karlsen @person# | complement to ~ comment @clause',
    {
      'event-agent-country': null,
      'event-agent-who': null,
      'event-claim-about': null,
      'event-complement-do': null,
      'event-what-did': null,
    },
  ],
  [
    'event past promise | agent the mayor of Ashby @person | complement to ~ rebuild the old bridge @clause',
    {
      'event-agent-who':
        'According to paragraph 1, who promised to rebuild the old bridge? – The mayor of Ashby',
      'event-complement-do': 'What did the mayor of Ashby promise to do? – To rebuild the old bridge',
      'event-what-did': null,
    },
  ],
  [
    'event past save | agent Anna Karlsen @person# | patient the museum of Bergen | means by ~ selling old paintings @clause',
    {
      'event-agent-who': 'Who saved the museum of Bergen by selling old paintings? – Anna Karlsen',
      'event-means': 'How did Anna Karlsen save the museum of Bergen? – By selling old paintings',
      'event-patient-what': 'What did Anna Karlsen save by selling old paintings? – The museum of Bergen',
      'event-passive-agent-who': null,
    },
  ],
  [
    'event past stop | agent the ferry to Bergen | cause because of ~ the heavy storm',
    {
      'event-why-because-of': 'Why did the ferry to Bergen stop? – Because of the heavy storm',
      'event-how-many-agents': null,
      'event-why-because': null,
    },
  ],
  [
    'event past stop | agent the ferry to Bergen | cause because ~ the captain was ill @clause | time on ~ Sunday @date',
    {
      'event-when-weekday':
        'On which day did the ferry to Bergen stop because the captain was ill? – On Sunday',
      'event-why-because': 'Why did the ferry to Bergen stop on Sunday? – Because the captain was ill',
      'event-passive-agent-what': null,
      'event-what-did': null,
      'event-why-because-of': null,
    },
  ],
  [
    'event past stop | agent the ferry to Bergen | cause as ~ the captain was ill @clause',
    {
      'event-agent-who': null,
      'event-claim-about': null,
      'event-what-did': null,
      'event-what-did-then': null,
      'event-why-because': null,
      'event-why-because-of': null,
    },
  ],
  [
    'event past travel | agent Peter Hale @person# | destination to ~ Oslo @place# | purpose to ~ see the new museum @clause',
    {
      'event-agent-who': 'Who travelled to Oslo to see the new museum? – Peter Hale',
      'event-destination': 'Where did Peter Hale travel to see the new museum? – To Oslo',
      'event-purpose': 'Why did Peter Hale travel to Oslo? – To see the new museum',
      'event-what-did': null,
    },
  ],
  [
    'event past travel | agent Peter Hale @person# | destination to ~ Oslo @place# | purpose to ~ succeed @clause',
    {
      'event-agent-who': 'Who travelled to Oslo to succeed? – Peter Hale',
      'event-destination': 'Where did Peter Hale travel to succeed? – To Oslo',
      'event-agent-organization': null,
      'event-purpose': null,
    },
  ],
  [
    'event past help | agent the council @organization | patient 20 families @persons | purpose to ~ find new homes @clause',
    {
      'event-agent-who': 'Who helped 20 families to find new homes? – The council',
      'event-patient-whom': null,
      'event-how-many-agents': null,
      'event-patient-what': null,
      'event-purpose': null,
    },
  ],
  [
    'event past speak | agent Anna Karlsen @person# | recipient to ~ Peter Hale @person# | time in ~ 1998 @date',
    {
      'event-agent-who': 'Who spoke to Peter Hale in 1998? – Anna Karlsen',
      'event-to-whom': 'To whom did Anna Karlsen speak in 1998? – Peter Hale',
      'event-what-did': 'What did Anna Karlsen do in 1998? – Anna Karlsen spoke to Peter Hale',
      'event-when-year': 'In which year did Anna Karlsen speak to Peter Hale? – 1998',
      'event-recipient-whom': null,
      'event-when-occasion': null,
    },
  ],
  [
    'event past give | agent Anna Karlsen @person# | recipient Peter Hale @person# | patient a gold watch',
    {
      'event-agent-who': 'Who gave Peter Hale a gold watch? – Anna Karlsen',
      'event-recipient-whom': 'Whom did Anna Karlsen give a gold watch? – Peter Hale',
      'event-agent-what': null,
      'event-to-whom': null,
    },
  ],
  [
    'event past dance | agent Helena Ruiz @person# | companion with ~ Peter Hale @person# | time on ~ 4 May 1998 @date',
    {
      'event-agent-who': 'Who danced with Peter Hale on 4 May 1998? – Helena Ruiz',
      'event-what-did': 'What did Helena Ruiz do on 4 May 1998? – Helena Ruiz danced with Peter Hale',
      'event-when-day': 'When did Helena Ruiz dance with Peter Hale? – On 4 May 1998',
      'event-with-whom': 'With whom did Helena Ruiz dance on 4 May 1998? – Peter Hale',
      'event-agent-country': null,
      'event-when-occasion': null,
    },
  ],
  [
    'event past free | agent the rebels @persons | patient scores of hostages @persons | exchange in exchange for ~ the release of 200 prisoners',
    {
      'event-agent-who':
        'Who freed scores of hostages in exchange for the release of 200 prisoners? – The rebels',
      'event-exchange':
        'In exchange for what did the rebels free scores of hostages? – The release of 200 prisoners',
      'event-patient-whom': null,
      'event-agent-organization': null,
      'event-passive-who': null,
    },
  ],
  [
    'event past leave | agent Anna Karlsen @person# | patient Madrid @place# | time after ~ the war',
    {
      'event-agent-who': 'Who left Madrid after the war? – Anna Karlsen',
      'event-when-occasion': 'When did Anna Karlsen leave Madrid? – After the war',
      'event-how-much-money': null,
      'event-when': null,
      'event-when-year': null,
    },
  ],
  [
    'event past leave | agent Anna Karlsen @person# | patient Madrid @place# | time when ~ the war ended @clause',
    {
      'event-agent-who': 'Who left Madrid when the war ended? – Anna Karlsen',
      'event-what-did-then': 'What did Anna Karlsen do when the war ended? – Anna Karlsen left Madrid',
      'event-when-occasion': 'When did Anna Karlsen leave Madrid? – When the war ended',
      'event-how-much-money': null,
      'event-passive-organization': null,
      'event-when-year': null,
    },
  ],
  [
    'event present leave | agent Anna Karlsen @person# | patient Madrid @place# | time when ~ the sun shines @clause',
    {
      'event-agent-who': 'Who leaves Madrid when the sun shines? – Anna Karlsen',
      'event-agent-body': null,
      'event-when-day': null,
    },
  ],
  [
    'event past leave | agent Anna Karlsen @person# | patient Madrid @place# | time last month @date',
    {
      'event-agent-company': null,
      'event-agent-who': null,
      'event-claim-about': null,
      'event-patient-what': null,
      'event-what-did': null,
      'event-what-happened': null,
      'event-when': null,
      'event-when-occasion': null,
    },
  ],
  [
    'event past open | agent Anna Karlsen @person# | patient it',
    {
      'event-agent-who': null,
      'event-claim-about': null,
      'event-passive-agent-who': null,
      'event-patient-what': null,
      'event-what-did': null,
    },
  ],
  [
    'event past open | agent someone @person | patient the museum of Bergen',
    {
      'event-agent-who': null,
      'event-claim-about': null,
      'event-how-many-agents': null,
      'event-patient-what': null,
      'event-what-did': null,
    },
  ],
  [
    'event past open | agent several people @persons | patient the museum of Bergen',
    {
      'event-agent-company': null,
      'event-agent-who': null,
      'event-claim-about': null,
      'event-passive-who': null,
      'event-patient-what': null,
      'event-what-did': null,
    },
  ],
  [
    'event past open | agent the man @person | patient the museum of Bergen',
    {
      'event-agent-country': null,
      'event-agent-who': null,
      'event-claim-about': null,
      'event-passive-company': null,
      'event-patient-what': null,
      'event-what-did': null,
    },
  ],
  [
    'event past open | agent engineer @person | patient the museum of Bergen',
    {
      'event-agent-who': null,
      'event-claim-about': null,
      'event-how-many': null,
      'event-passive-what': null,
      'event-patient-what': null,
      'event-what-did': null,
    },
  ],
  [
    'event past build | agent the workers @persons | patient the bridge over the Senn | time in ~ 1887 @date',
    {
      'event-agent-who': 'Who built the bridge over the Senn in 1887? – The workers',
      'event-patient-what': 'What did the workers build in 1887? – The bridge over the Senn',
      'event-when-year': 'In which year did the workers build the bridge over the Senn? – 1887',
      'event-claim-about': null,
      'event-when-day': null,
    },
  ],
  [
    'event past cause | agent heavy rain | patient the flood in Ashby | time in ~ 2007 @date',
    {
      'event-agent-what': 'What caused the flood in Ashby in 2007? – Heavy rain',
      'event-when-year': 'In which year did heavy rain cause the flood in Ashby? – 2007',
      'event-how-many-passive': null,
      'event-what-happened': null,
    },
  ],
  [
    'event past cause | agent the rain | patient the flood in Ashby',
    {
      'event-agent-who': null,
      'event-claim-about': null,
      'event-how-many': null,
      'event-passive-who': null,
      'event-patient-what': 'According to paragraph 1, what did the rain cause? – The flood in Ashby',
      'event-what-did': null,
    },
  ],
  [
    'event past ban | agent Spain @place# | patient new solar projects @things',
    {
      'event-agent-country': 'Which country banned new solar projects? – Spain',
      'event-passive-what': null,
    },
  ],
  [
    'event past ban | agent the European Commission @organization# | patient three kinds of pesticide @things | time in ~ 2013 @date',
    {
      'event-agent-organization':
        'Which organization banned three kinds of pesticide in 2013? – The European Commission',
      'event-patient-what': 'What did the European Commission ban in 2013? – Three kinds of pesticide',
      'event-what-did': 'What did the European Commission do in 2013? – It banned three kinds of pesticide',
      'event-when-year': 'In which year did the European Commission ban three kinds of pesticide? – 2013',
      'event-agent-body': null,
      'event-when': null,
    },
  ],
  [
    'event past feel | agent the European Commission @organization# | patient the pressure of farmers',
    {
      'event-agent-who': null,
      'event-claim-about': null,
      'event-passive-agent-what': null,
      'event-passive-organization': null,
      'event-patient-what': null,
      'event-what-did': null,
    },
  ],
  [
    'event past buy | agent Larsen Motors @organization# | patient the shipyard of Bergen | time in ~ 2013 @date',
    {
      'event-agent-company': 'Which company bought the shipyard of Bergen in 2013? – Larsen Motors',
      'event-patient-what': 'What did Larsen Motors buy in 2013? – The shipyard of Bergen',
      'event-what-did': 'What did Larsen Motors do in 2013? – It bought the shipyard of Bergen',
      'event-when-year': 'In which year did Larsen Motors buy the shipyard of Bergen? – 2013',
      'event-claim-about': null,
      'event-passive-company': null,
    },
  ],
  [
    'event past approve | agent the Lorvanian Parliament @organization# | patient the treaty on the river | time on ~ 28 March @date',
    {
      'event-agent-body': 'Who approved the treaty on the river on 28 March? – The Lorvanian Parliament',
      'event-patient-what':
        'What did the Lorvanian Parliament approve on 28 March? – The treaty on the river',
      'event-what-did':
        'What did the Lorvanian Parliament do on 28 March? – It approved the treaty on the river',
      'event-when-day': 'When did the Lorvanian Parliament approve the treaty on the river? – On 28 March',
      'event-agent-country': null,
      'event-patient-whom': null,
      'event-when-year': null,
    },
  ],
  [
    'event past-passive fine | patient Larsen Motors @organization# | time in ~ 2013 @date',
    {
      'event-passive-company': 'Which company was fined in 2013? – Larsen Motors',
      'event-what-happened': 'What happened to Larsen Motors in 2013? – It was fined',
      'event-when-year': 'In which year was Larsen Motors fined? – 2013',
      'event-how-many-passive': null,
      'event-patient-what': null,
    },
  ],
  [
    'event past-passive award | patient the Red Cross @organization# | complement the Nobel Peace Prize | time in ~ 1917 @date',
    {
      'event-passive-organization':
        'Which organization was awarded the Nobel Peace Prize in 1917? – The Red Cross',
      'event-what-happened': null,
      'event-when-year': 'In which year was the Red Cross awarded the Nobel Peace Prize? – 1917',
      'event-claim-about': null,
      'event-complement-do': null,
    },
  ],
  [
    'event past defend | agent Dianne Hale @person# | patient the NSA bulk collection programme',
    {
      'event-agent-who': 'Who defended the NSA bulk collection programme? – Dianne Hale',
      'event-patient-what': 'What did Dianne Hale defend? – The NSA bulk collection programme',
      'event-agent-body': null,
      'event-what-did': null,
    },
  ],
  [
    'event past blame | agent Anton Kress @person# | patient a power cut',
    {
      'event-agent-organization': null,
      'event-agent-who': null,
      'event-claim-about': null,
      'event-passive-company': null,
      'event-patient-what': 'According to paragraph 1, what did Anton Kress blame? – A power cut',
      'event-what-did': null,
    },
  ],
  [
    'event past discover | agent Alexander Fleming @person# | patient penicillin and lysozyme',
    {
      'event-patient-what': 'What did Alexander Fleming discover? – Penicillin and lysozyme',
      'event-agent-who': null,
    },
  ],
  [
    'event past involve | agent the second test | patient a lost wallet',
    {
      'event-agent-who': null,
      'event-claim-about': null,
      'event-how-many-passive': null,
      'event-patient-what': null,
      'event-what-did': null,
    },
  ],
  [
    'event past include | agent the report on schools | patient a list of names | time in ~ 2013 @date',
    {
      'event-when-year': 'In which year did the report on schools include a list of names? – 2013',
      'event-how-many': null,
      'event-patient-what': 'What did the report on schools include in 2013? – A list of names',
    },
  ],
  [
    'event past describe | agent Ann Lee @person# | patient the wreck “as a time capsule” | time in ~ 2013 @date',
    {
      'event-agent-who': 'Who described the wreck “as a time capsule” in 2013? – Ann Lee',
      'event-when-year': 'In which year did Ann Lee describe the wreck “as a time capsule”? – 2013',
      'event-passive-agent-what': null,
      'event-when-weekday': null,
    },
  ],
  [
    'event past sell | agent Ann Lee @person# | patient a similar boat | time in ~ 2013 @date',
    {
      'event-agent-who': 'According to paragraph 1, who sold a similar boat in 2013? – Ann Lee',
      'event-claim-about': null,
      'event-patient-what': null,
      'event-what-did': null,
      'event-when': null,
      'event-when-occasion': null,
      'event-when-year': 'According to paragraph 1, in which year did Ann Lee sell a similar boat? – 2013',
    },
  ],
  [
    'event past sell | agent Ann Lee @person# | patient no boat of hers | time in ~ 2013 @date',
    {
      'event-agent-who': null,
      'event-claim-about': null,
      'event-passive-agent-who': null,
      'event-patient-what': null,
      'event-what-did': null,
      'event-what-happened': null,
      'event-when': null,
      'event-when-occasion': null,
    },
  ],
  [
    'event past sell | agent Ann Lee @person# | patient her boat | time in ~ 2013 @date',
    {
      'event-agent-who': 'Who sold her boat in 2013? – Ann Lee',
      'event-what-did': 'What did Ann Lee do in 2013? – Ann Lee sold her boat',
      'event-when-year': 'In which year did Ann Lee sell her boat? – 2013',
      'event-agent-company': null,
      'event-what-happened': null,
    },
  ],
  [
    'event past sell | agent Ann Lee @person# | patient a boat with a red sail, a new mast, two cabins and a bell | time in ~ 2013 @date',
    {
      'event-agent-who': 'Who sold a boat with a red sail, a new mast, two cabins and a bell? – Ann Lee',
      'event-agent-organization': null,
      'event-passive-what': null,
    },
  ],
  [
    'event future expire | agent the truce with the rebels | condition if ~ no agreement is reached @clause | time on ~ Friday @date',
    {
      'event-condition':
        'Under what condition will the truce with the rebels expire on Friday? – If no agreement is reached',
      'event-agent-organization': null,
      'event-when': null,
    },
  ],
  [
    'event past happen | agent people @persons | place in ~ Oslo @place# | time in ~ 2013 @date',
    {
      'event-agent-what': null,
      'event-agent-who': null,
      'event-claim-about': null,
      'event-what-did': null,
      'event-when': null,
      'event-when-day': null,
      'event-when-occasion': null,
      'event-when-weekday': null,
    },
  ],
  [
    'event present meet | agent the choir of Ashby | frequency every two weeks @frequency | place in ~ the school @place',
    {
      'event-how-often': 'How often does the choir of Ashby meet in the school? – Every two weeks',
      'event-agent-who': null,
      'event-where': null,
      'event-where-city': null,
    },
  ],
  [
    'event past-passive cluster | patient deaths in Soho @things | complement around ~ a single water pump by John Snow:',
    {
      'event-claim-about':
        'What did John Snow say about deaths in Soho? – They were clustered around a single water pump',
      'event-passive-what':
        'According to John Snow, what was clustered around a single water pump? – Deaths in Soho',
      'event-complement-do': null,
      'event-what-happened': null,
    },
  ],
  [
    'event past-passive conduct | patient a parallel survey | place in ~ India @place# by Maheshwar Dhakal:',
    {
      'event-passive-what': null,
      'event-where-country':
        'According to Maheshwar Dhakal, in which country was a parallel survey conducted? – India',
      'event-how-much-money': null,
      'event-patient-whom': null,
      'event-where': null,
      'event-where-city': null,
    },
  ],
  [
    'event present reduce | agent the new network | patient life satisfaction by a study of 2013:',
    {
      'event-claim-about':
        'What did a study of 2013 say about the new network? – It reduces life satisfaction',
      'event-patient-what':
        'According to a study of 2013, what does the new network reduce? – Life satisfaction',
      'event-agent-company': null,
      'event-passive-organization': null,
    },
  ],
  [
    'event past hit | agent 12 people @persons+ | patient the old post by Mila Dorrin:',
    {
      'event-how-many-agents': 'According to Mila Dorrin, how many people hit the old post? – 12',
      'event-passive-agent-who': null,
      'event-passive-organization': null,
    },
  ],
  [
    'event past see | agent Mila Dorrin @person# | patient the big picture by Mila Dorrin:',
    {
      'event-agent-what': null,
      'event-agent-who': null,
      'event-claim-about': null,
      'event-patient-what': null,
      'event-what-did': null,
    },
  ],
  [
    'state present be | subject the trade in tiger parts | attribute lucrative by Diwakar Chapagain:',
    {
      'state-claim-about': 'What did Diwakar Chapagain say about the trade in tiger parts? – It is lucrative',
      'state-what-is': null,
      'state-first-who': null,
    },
  ],
  [
    'state present be | subject the situation in the park | attribute bad by Raymond Lumbu:',
    {
      'state-what-is': null,
      'state-claim-about': null,
      'state-first-what': null,
      'state-first-who': null,
    },
  ],
  [
    'state present be | subject people @persons | attribute afraid of wolves by Raymond Lumbu:',
    {
      'state-what-is': null,
      'state-claim-about': null,
      'state-first-what': null,
      'state-first-who': null,
    },
  ],
  [
    'state present be | subject natural sounds @things | attribute very important to people by Derrick Taff:',
    {
      'state-claim-about':
        'What did Derrick Taff say about natural sounds? – They are very important to people',
      'state-what-is': null,
    },
  ],
  [
    'state past be | subject Ada Hale @person# | attribute the first woman to climb Mount Senn | time in ~ 1931 @date',
    {
      'state-first-who': 'Who was the first woman to climb Mount Senn? – Ada Hale',
      'state-what-is': null,
      'state-claim-about': null,
    },
  ],
  [
    'state past be | subject Ada Hale @person# | attribute a teacher of music',
    {
      'state-what-is': null,
      'state-claim-about': null,
      'state-first-what': null,
    },
  ],
  [
    'state present be | subject Lake Senn @place# | attribute the largest lake in Norway',
    {
      'state-what-is': 'What is Lake Senn? – The largest lake in Norway',
      'state-claim-about': null,
      'state-first-who': null,
    },
  ],
  [
    'state present be | subject Butare @place# | attribute the home of a large university',
    {
      'state-what-is': null,
      'state-claim-about': null,
      'state-first-what': null,
    },
  ],
  [
    'state present be | subject Butare @place# | attribute quiet',
    {
      'state-what-is': null,
      'state-claim-about': null,
      'state-first-who': null,
    },
  ],
  [
    'state past be | subject the closure of banks | attribute devastating | cause because ~ the island runs on cash @clause',
    {
      'state-what-is': null,
      'state-claim-about': null,
      'state-first-what': null,
      'state-why':
        'According to paragraph 1, why was the closure of banks devastating? – Because the island runs on cash',
    },
  ],
  [
    'role present hold | person Ellen Marsh @person# | title head librarian of the county',
    {
      'role-occupation': "What is Ellen Marsh's job? – Head librarian of the county",
      'role-person': 'Who is the head librarian of the county? – Ellen Marsh',
      'role-office': null,
    },
  ],
  [
    'event past kill | agent a fire | patient a sailor in the Norwegian town of Moss @person | place in ~ the valley of Bergen @place',
    { 'event-where': null, 'event-when-year': null },
  ],
  [
    'event past kill | agent a fire | patient a sailor from Moss @person | place in ~ the valley of Bergen @place',
    { 'event-where': 'Where did a fire kill a sailor from Moss? – In the valley of Bergen' },
  ],
  [
    'state present be | subject Ellen Marsh @person# | attribute the founder of the Bergen Orchestra',
    {
      'state-identity-who': 'Who is the founder of the Bergen Orchestra? – Ellen Marsh',
      'state-first-who': null,
    },
  ],
  [
    'state present be | subject Ellen Marsh @person# | attribute a founder of the Bergen Orchestra',
    { 'state-identity-who': null, 'state-what-is': null },
  ],
  [
    'state present be | subject Ellen Marsh @person# | attribute the founder of the orchestra',
    { 'state-identity-who': null, 'state-first-what': null },
  ],
  [
    'state present be | subject Ellen Marsh @person# | attribute the sister of Ann Lee',
    { 'state-identity-who': null, 'state-first-who': null },
  ],
  [
    'role present hold | person Ellen Marsh @person# | title House Speaker',
    {
      'role-office': 'What position does Ellen Marsh hold? – House Speaker',
      'role-occupation': null,
      'role-person': null,
    },
  ],
  [
    'role present hold | person Ellen Marsh @person# | title former school teacher',
    {
      'role-occupation': null,
      'role-office': null,
      'role-person': null,
    },
  ],
  [
    'role present hold | person Ellen Marsh @person# | title student with a daughter',
    {
      'role-occupation': null,
      'role-office': null,
      'role-person': null,
    },
  ],
  [
    'role present hold | person Ellen Marsh @person# | title geologist',
    {
      'role-occupation': null,
      'role-office': null,
      'role-person': null,
    },
  ],
  [
    'role present hold | person Ellen Marsh @person# | title sleep physician at Ashby Hospital',
    {
      'role-occupation': "What is Ellen Marsh's job? – Sleep physician at Ashby Hospital",
      'role-person': 'Who is a sleep physician at Ashby Hospital? – Ellen Marsh',
      'role-office': null,
    },
  ],
  [
    'role present hold | person Ellen Marsh @person# | title British Prime Minister',
    {
      'role-occupation': null,
      'role-office': null,
      'role-person': null,
    },
  ],
  [
    'role present hold | person Ellen Marsh @person# | title mayor of Bergen',
    {
      'role-office': 'What position does Ellen Marsh hold? – Mayor of Bergen',
      'role-person': 'Who is the mayor of Bergen? – Ellen Marsh',
      'role-occupation': null,
    },
  ],
  [
    'event past-passive force | patient Anna Karlsen @person# | complement to ~ sell the old boat of the family @clause',
    {
      'event-passive-complement-do':
        'What was Anna Karlsen forced to do? – To sell the old boat of the family',
      'event-complement-do': null,
      'event-complement-with-what': null,
    },
  ],
  [
    'event past-passive schedule | patient Anna Karlsen @person# | complement to ~ sell the old boat of the family @clause',
    { 'event-passive-complement-do': null },
  ],
  [
    'event past-passive force | patient the old ferry of Bergen | complement to ~ return to the harbour of Oslo @clause',
    { 'event-passive-complement-do': null },
  ],
  [
    'event past-passive bar | patient Anna Karlsen @person# | complement from ~ attending the opening of the museum',
    {
      'event-complement-doing':
        'What was Anna Karlsen barred from doing? – Attending the opening of the museum',
      'event-complement-with-what': null,
    },
  ],
  [
    'event past-passive bar | patient Anna Karlsen @person# | complement from ~ the opening of the museum',
    {
      'event-complement-doing': null,
      'event-complement-with-what': 'From what was Anna Karlsen barred? – The opening of the museum',
    },
  ],
  [
    'event past-passive charge | patient Anna Karlsen @person# | complement with ~ the theft of a painting | place in ~ Oslo @place#',
    {
      'event-complement-with-what': 'With what was Anna Karlsen charged in Oslo? – The theft of a painting',
      'event-complement-doing': null,
      'event-described-as': null,
    },
  ],
  [
    'event past sit | agent Anna Karlsen @person# | complement with ~ the children of the mayor',
    { 'event-complement-with-what': null },
  ],
  [
    'event past describe | agent Anna Karlsen @person# | patient the bridge of Bergen | complement as ~ a danger to sailors',
    {
      'event-described-as': 'How did Anna Karlsen describe the bridge of Bergen? – As a danger to sailors',
      'event-complement-with-what': null,
    },
  ],
  [
    'event past work | agent Anna Karlsen @person# | complement as ~ a teacher in the schools of Bergen',
    { 'event-described-as': null },
  ],
  [
    'saying past explain | speaker Anna Karlsen @person# | content that ~ the bridge was too weak for lorries @clause',
    { 'saying-finding': null, 'saying-told': null },
  ],
  [
    'state present be | subject the main dangers for castaways @things | attribute cold and a lack of drinking water',
    {
      'state-specified-what': 'What are the main dangers for castaways? – Cold and a lack of drinking water',
      'state-first-what': null,
    },
  ],
  [
    'state present be | subject the best place to see a rainbow | attribute from ~ a plane',
    { 'state-specified-what': null },
  ],
  [
    'event past write | agent Anna Karlsen @person# | patient the first books about Norway @things | complement at ~ a time',
    { 'event-patient-what': null },
  ],
  [
    'saying past say | speaker Anna Karlsen @person# | content “The bridge in Bergen is safe for all drivers”',
    {
      'saying-quote-speaker': 'Who said, “The bridge in Bergen is safe for all drivers”? – Anna Karlsen',
      'saying-report-speaker': null,
    },
  ],
  [
    'saying past say | speaker Anna Karlsen @person# | content “They told us about that”',
    {
      'saying-quote-speaker': 'According to paragraph 1, who said, “They told us about that”? – Anna Karlsen',
      'saying-report-speaker': null,
      'saying-told': null,
    },
  ],
  [
    'saying past say | speaker Anna Karlsen @person# | content “Where is the bridge in Bergen?”',
    {
      'saying-quote-speaker': null,
      'saying-report-speaker': null,
      'saying-told': null,
    },
  ],
  [
    'saying past say | speaker a man @person | content “The bridge in Bergen is safe for all drivers”',
    {
      'saying-quote-speaker': null,
      'saying-report-speaker': null,
      'saying-told': null,
    },
  ],
  [
    'saying past warn | speaker Anna Karlsen @person# | content the bridge in Bergen was unsafe @clause',
    {
      'saying-report-speaker': 'Who warned that the bridge in Bergen was unsafe? – Anna Karlsen',
      'saying-quote-speaker': null,
      'saying-told': null,
    },
  ],
  [
    'saying past tell | speaker Anna Karlsen @person# | hearer reporters @persons | content the bridge in Bergen was unsafe @clause',
    {
      'saying-report-speaker': 'Who told reporters that the bridge in Bergen was unsafe? – Anna Karlsen',
      'saying-told': 'What did Anna Karlsen tell reporters? – That the bridge in Bergen was unsafe',
      'saying-quote-speaker': null,
    },
  ],
  [
    'saying past not warn | speaker Anna Karlsen @person# | content the bridge in Bergen was unsafe @clause',
    {
      'saying-quote-speaker': null,
      'saying-report-speaker': null,
      'saying-told': null,
    },
  ],
  [
    'event past open | agent Anna Karlsen @person# | patient the museum of Bergen | time after ~ the report came out @clause',
    {
      'event-agent-who': 'Who opened the museum of Bergen after the report came out? – Anna Karlsen',
      'event-patient-what': 'What did Anna Karlsen open after the report came out? – The museum of Bergen',
      'event-what-did-then':
        'What did Anna Karlsen do after the report came out? – Anna Karlsen opened the museum of Bergen',
      'event-when-occasion': 'When did Anna Karlsen open the museum of Bergen? – After the report came out',
      'event-agent-body': null,
      'event-when-weekday': null,
    },
  ],
  [
    'event past-passive destroy | patient the town of Ashby | time when ~ the dam broke @clause',
    {
      'event-when-occasion': 'When was the town of Ashby destroyed? – When the dam broke',
      'event-how-much-money': null,
      'event-when': null,
    },
  ],
  [
    'event past win | agent Lisa Fruchtman @person# | patient an Academy Award | time in ~ 1984 @date',
    {
      'event-agent-who': 'Who won an Academy Award in 1984? – Lisa Fruchtman',
      'event-patient-what': 'What did Lisa Fruchtman win in 1984? – An Academy Award',
      'event-what-did': 'What did Lisa Fruchtman do in 1984? – Lisa Fruchtman won an Academy Award',
      'event-when-year': 'In which year did Lisa Fruchtman win an Academy Award? – 1984',
      'event-how-many-passive': null,
      'event-passive-company': null,
    },
  ],
  [
    'event past meet | agent the two delegations @groups | place in ~ Helsinki @place# | time in ~ May @date',
    {
      'event-when': 'When did the two delegations meet in Helsinki? – In May',
      'event-where-city': 'In which city did the two delegations meet in May? – Helsinki',
      'event-agent-who': null,
      'event-what-did-then': null,
      'event-where': null,
      'event-where-country': null,
    },
  ],
  [
    'event past grow up | agent Ann Lee @person# | place on ~ a farm near Bergen @place',
    {
      'event-agent-who': 'Who grew up on a farm near Bergen? – Ann Lee',
      'event-where': 'Where did Ann Lee grow up? – On a farm near Bergen',
      'event-what-did': null,
      'event-where-city': null,
      'event-where-country': null,
    },
  ],
  [
    'event past lose | agent Norway @place# | patient half its forests @things | duration in ~ ten years @duration',
    {
      'event-agent-country': 'Which country lost half its forests in ten years? – Norway',
      'event-patient-what': 'What did Norway lose in ten years? – Half its forests',
      'event-agent-what': null,
      'event-how-long': null,
    },
  ],
  [
    'event present cost | agent the night shift | patient about 640,000 pounds @money | frequency a year @frequency',
    {
      'event-how-much-money': 'How much does the night shift cost a year? – About 640,000 pounds',
      'event-how-many-passive': null,
      'event-how-often': null,
    },
  ],
  [
    'event past throw | agent British consumers @things | patient 4.2m tonnes of edible food @things | time in ~ 2012 @date',
    { 'event-when-year': 'In which year did British consumers throw 4.2m tonnes of edible food? – 2012' },
  ],
  [
    'event past come | agent the accident on the bridge | time on ~ Saturday @date',
    { 'event-when-weekday': null, 'event-agent-what': null },
  ],
  [
    'event present lie | agent the loch of Erran | extent by ~ 12 miles @measure | source from ~ the sea',
    { 'event-extent': null },
  ],
  [
    'event past rise | agent the price of bread | extent by ~ 12 % @percent | time in ~ 1998 @date',
    { 'event-extent': 'By how much did the price of bread rise in 1998? – 12 %' },
  ],
  [
    'event past explore | agent a Greek | patient the coasts of northern Europe',
    { 'event-agent-what': null, 'event-patient-what': null },
  ],
  [
    'event past drop | agent the phone company Nokia @organization | patient 41 places | destination to ~ rank 98',
    { 'event-agent-who': null },
  ],
  [
    'event past let | agent the 93-year-old dancer @person | patient her pupils | complement to ~ rest for ten minutes @clause',
    { 'event-agent-who': null },
  ],
  [
    'event past secure | agent Anna Karlsen @person# | patient a higher share of the vote',
    { 'event-patient-what': null },
  ],
  [
    'event past give | agent Anna Karlsen @person# | patient something to the world | time in ~ 1998 @date',
    { 'event-patient-what': null },
  ],
  ['event past take over | agent Anna Karlsen @person# | time in ~ 1998 @date', { 'event-when-year': null }],
  [
    'event past use | agent kings of Nepal | place in ~ Nepal @place# | complement to ~ stand on tiger skins @clause',
    { 'event-complement-do': null },
  ],
  [
    'event past work | agent Anna Karlsen @person# | place in ~ the office of the mayor @place | duration for ~ three days per week @duration',
    { 'event-how-long': null },
  ],
  [
    'event past paint | agent Anna Karlsen @person# | patient the dome of Ashby at the age of 80 | time in ~ 1998 @date',
    { 'event-when-year': null },
  ],
  [
    'event present repair | agent Anna Karlsen @person# | patient the dome of Ashby | time in ~ 2013 @date',
    { 'event-when-year': null },
  ],
  [
    'event past refuse | agent Anna Karlsen @person# | time in ~ 1998 @date | complement to ~ pay the old fine @clause',
    { 'event-complement-do': null },
  ],
  [
    'event past continue | agent Anna Karlsen @person# | complement to ~ paint the old dome @clause',
    { 'event-complement-do': null },
  ],
  ...['proceed', 'happen', 'go on', 'come', 'begin', 'seem', 'prove'].map(
    (verb): AskedRow => [
      `event past ${verb} | agent Anna Karlsen @person# | complement to ~ paint the old dome @clause`,
      { 'event-complement-do': null },
    ],
  ),
  ...['decide', 'promise', 'agree', 'fail', 'offer', 'threaten', 'plan'].map(
    (verb): AskedRow => [
      `event present ${verb} | agent Anna Karlsen @person# | complement to ~ paint the old dome @clause`,
      { 'event-complement-do': `What does Anna Karlsen ${verb} to do? – To paint the old dome` },
    ],
  ),
  ['role | person Anna Karlsen @person# | title executive chair', { 'role-office': null }],
  ['role | person Anna Karlsen @person# | title chief executive', { 'role-office': null }],
  [
    'role | person Anna Karlsen @person# | title executive chair of the Harbour Bank',
    { 'role-office': 'What position does Anna Karlsen hold? – Executive chair of the Harbour Bank' },
  ],
  ['role | person Anna Karlsen @person# | title senior author', { 'role-occupation': null }],
  [
    'role | person Anna Karlsen @person# | title co-author of the study of old bridges',
    { 'role-occupation': null },
  ],
  [
    'event past move | agent a British-born cook @person | destination to ~ Iceland @place# | time in ~ 2000 @date',
    { 'event-agent-who': null },
  ],
  [
    'event past see | agent Anna Karlsen @person# | patient a woman with a medal @person',
    { 'event-patient-whom': null },
  ],
  [
    'reason past write | subject Anna Karlsen @person# | complement to the king @manner | purpose to ~ ask him to stop the sale @clause',
    { 'reason-purpose': 'Why did Anna Karlsen write to the king? – To ask him to stop the sale' },
  ],
  [
    'reason past vow | subject the ruling party @organization | complement in its campaign in Oslo @manner | purpose to ~ abolish the tax on salt @clause',
    { 'reason-purpose': null },
  ],
  [
    'reason past vow | subject the ruling party of Norway @organization | complement to abolish the tax @manner | purpose to ~ win the votes of fishermen @clause',
    {
      'reason-purpose':
        'Why did the ruling party of Norway vow to abolish the tax? – To win the votes of fishermen',
    },
  ],
  [
    'reason present put | subject the vote in Oslo | complement pressure on senators @manner | purpose to ~ reach an agreement soon @clause',
    { 'reason-purpose': null },
  ],
  [
    'reason past suffer | subject the town of Arendal @place | complement badly under the Danes @manner | purpose to ~ recover in the next century @clause',
    { 'reason-purpose': null },
  ],
  [
    'reason present-passive drive | subject the change in Norway | complement by the wish of the young @manner | purpose to ~ choose their own fate @clause',
    { 'reason-purpose': null },
  ],
  [
    'reason future use | subject the members of the council @persons | complement the next month @manner | purpose to ~ discuss the new bridge @clause',
    { 'reason-purpose': null },
  ],
  [
    'reason past replace | subject Korea @organization# | complement Park Jin in the match against Norway @manner | cause due to ~ injury',
    {
      'reason-why-because': null,
      'reason-why-because-of': 'Why did Korea replace Park Jin in the match against Norway? – Due to injury',
    },
  ],
  [
    'reason past close | subject the museum in Bergen @organization | cause because ~ the roof had fallen in @clause',
    {
      'reason-why-because': 'Why did the museum in Bergen close? – Because the roof had fallen in',
      'reason-why-because-of': null,
    },
  ],
  [
    'reason past-passive evacuate | subject the towns along the river @places | complement in 1998 @manner | result it saved 300 lives @clause',
    {
      'reason-result':
        'What was the result when the towns along the river were evacuated in 1998? – It saved 300 lives',
      'reason-what-would': null,
      'reason-what-happens': null,
    },
  ],
  [
    'reason future close | subject the museum | condition unless ~ Parliament approves a new budget @clause | result the museum will close @clause',
    {
      'reason-what-would':
        'What will happen unless Parliament approves a new budget? – The museum will close',
      'reason-what-happens': null,
      'reason-result': null,
      'reason-condition': null,
    },
  ],
  [
    'reason present sink | subject the land | condition if ~ too much water is pumped from below Oslo @clause | result the land sinks @clause',
    {
      'reason-what-happens': 'What happens if too much water is pumped from below Oslo? – The land sinks',
      'reason-what-would': null,
    },
  ],
  [
    'reason past reach | subject Anna Karlsen @person# | complement the island @manner | means by ~ swimming across the sound @clause',
    { 'reason-means': 'How did Anna Karlsen reach the island? – By swimming across the sound' },
  ],
  [
    'reason past not reach | subject Anna Karlsen @person# | complement the island of Senn @manner | means by ~ swimming across the sound @clause',
    { 'reason-means': null },
  ],
  [
    'event present-passive heat | patient the old town of Ashby | agent by ~ water drawn from deep wells',
    {
      'event-passive-by-what': 'What is the old town of Ashby heated by? – Water drawn from deep wells',
      'event-passive-agent-what': null,
    },
  ],
  [
    'event past-passive heat | patient the old town of Ashby | agent by ~ water drawn from deep wells',
    {
      'event-passive-by-what': null,
      'event-passive-agent-what': 'What heated the old town of Ashby? – Water drawn from deep wells',
    },
  ],
  [
    'event present-passive visit | patient the old town of Ashby | agent by ~ Anna Karlsen @person#',
    { 'event-passive-by-what': null },
  ],
  [
    'event present rely | agent the second method of drying | complement on ~ warm air',
    { 'event-complement-what': 'What does the second method of drying rely on? – Warm air' },
  ],
  [
    'event present condense | agent the water vapour | complement into ~ low clouds',
    { 'event-complement-what': 'What does the water vapour condense into? – Low clouds' },
  ],
  // One word says too little, and so does a stem with nothing but a noun and a verb.
  [
    'event present rely | agent the second method of drying | complement on ~ air',
    { 'event-complement-what': null },
  ],
  [
    'event present rely | agent the method | complement on ~ warm air',
    {
      'event-complement-what': 'According to paragraph 1, what does the method rely on? – Warm air',
      'event-what-else': null,
    },
  ],
  // The preposition is none of the verb's.
  [
    'event present sit | agent the water vapour of the lake | complement above ~ low clouds',
    { 'event-complement-what': null },
  ],
  // In a paragraph few words of a thing tell enough, of somebody or some they do not.
  [
    'event present reduce | agent long walks in the woods | patient loneliness of old sailors',
    { 'event-agent-what': 'What reduces loneliness of old sailors? – Long walks in the woods' },
  ],
  [
    'event present build | agent Bergen @place# | patient paths for bicycles @things',
    { 'event-patient-what': 'According to paragraph 1, what does Bergen build? – Paths for bicycles' },
  ],
  [
    'event present build | agent more towns @things | patient paths for bicycles @things',
    { 'event-patient-what': null },
  ],
  [
    'event past explore | agent a raft | patient the coasts of northern Europe',
    { 'event-patient-what': null },
  ],
  [
    'event present put | agent engineers @persons | patient the last touches to it',
    { 'event-patient-what': null },
  ],
  ['event past own | agent Anna Karlsen @person# | patient lamps @things', { 'event-agent-who': null }],
  // What does something, and not to anything.
  [
    'event past begin | agent high-tech industry | complement to ~ flourish after the great flood @clause',
    {
      'event-what-else': 'What began to flourish after the great flood? – High-tech industry',
      'event-agent-what': null,
    },
  ],
  [
    'event past spread | agent the disease of the old elms | complement to ~ several gardens in Bergen',
    {
      'event-what-else': 'What spread to several gardens in Bergen? – The disease of the old elms',
    },
  ],
  [
    'event present continue | agent the game of ice buckets | complement to ~ grow @clause',
    { 'event-what-else': null },
  ],
  [
    'event past intend | agent Peter Hale’s first letter | complement to ~ offer trips to sailors of Bergen @clause',
    { 'event-what-else': null },
  ],
  [
    'event past prepare | agent the old harbour community | complement to ~ mark the end of the winter in Bergen @clause',
    { 'event-what-else': null },
  ],
  [
    'event past occur | agent around a third of all deaths | complement in ~ children under the age of five',
    { 'event-what-else': null },
  ],
  [
    'event present occur | agent heavy rains with lightning | complement from ~ July to October in the evening also',
    { 'event-what-else': null },
  ],
  [
    'event past begin | agent the wing | complement to ~ break over the sea @clause',
    { 'event-what-else': null },
  ],
  // What few other things are.
  [
    'state present be | subject whale bones @things | attribute in high demand for use in old medicines',
    {
      'state-subject-what': 'What is in high demand for use in old medicines? – Whale bones',
      'state-what-is': null,
    },
  ],
  [
    'state present be | subject a boat card | attribute necessary for sailors from every harbour of Norway @manner',
    { 'state-subject-what': 'What is necessary for sailors from every harbour of Norway? – A boat card' },
  ],
  [
    'state present be | subject Femark# | attribute a group of like-minded drinkers in Bergen',
    { 'state-subject-what': 'What is a group of like-minded drinkers in Bergen? – Femark' },
  ],
  [
    'state present be | subject xenocentrism | attribute the opposite of pride in one land',
    { 'state-subject-what': 'What is the opposite of pride in one land? – Xenocentrism' },
  ],
  ['state present be | subject dark skies @things | attribute rare @manner', { 'state-subject-what': null }],
  [
    'state present be | subject an additional attraction | attribute the appearance of the old ferry',
    { 'state-subject-what': null },
  ],
  [
    'state present be | subject the best way to visit the islands | attribute really by boat from Bergen',
    { 'state-subject-what': null },
  ],
  [
    'state present be | subject bicycles @things | attribute ever more in vogue in Bergen @manner',
    { 'state-subject-what': null },
  ],
  [
    'state present be | subject people @things | attribute busy in the mornings of the summer @manner',
    { 'state-subject-what': null },
  ],
  [
    'state present be | subject the public | attribute largely in the dark about the plans',
    { 'state-subject-what': null },
  ],
  ['state present be | subject Femark# | attribute a band of drinkers', { 'state-subject-what': null }],
  // Where, with a verb that does not tell of places.
  [
    'event past teach | agent Anna Karlsen @person# | patient English | complement at ~ Bergen University @organization#',
    { 'event-where-complement': 'Where did Anna Karlsen teach English? – At Bergen University' },
  ],
  [
    'event past-passive bury | patient Peter Hale @person# | complement in ~ the churchyard of Moss @place',
    { 'event-where-complement': 'Where was Peter Hale buried? – In the churchyard of Moss' },
  ],
  [
    'event past invest | agent Anna Karlsen @person# | complement in ~ the Bergen Ferry Company @organization#',
    { 'event-where-complement': null },
  ],
  [
    'event past receive | agent Anna Karlsen @person# | patient a medal | complement from ~ Bergen University @organization#',
    { 'event-where-complement': null },
  ],
  [
    'event past laugh | agent Anna Karlsen @person# | complement at ~ the old captain @person',
    { 'event-where-complement': null },
  ],
  // A country acts, a town does not.
  [
    'event perfect pledge | agent Norway @place# | complement to ~ double its number of wild bees @clause',
    {
      'event-complement-do':
        'According to paragraph 1, what has Norway pledged to do? – To double its number of wild bees',
    },
  ],
  [
    'event perfect pledge | agent Moss @place# | complement to ~ double its number of wild bees @clause',
    { 'event-complement-do': null },
  ],
  // What a thing is made for, and somebody told.
  [
    'event present-passive design | patient the old ferry tests @things | complement to ~ keep the smoke of boats below a limit @clause',
    {
      'event-designed-to':
        'What are the old ferry tests designed to do? – To keep the smoke of boats below a limit',
      'event-passive-complement-do': null,
    },
  ],
  [
    'event past-passive expect | patient the old ferry tests @things | complement to ~ begin in the spring of the next year @clause',
    { 'event-designed-to': null },
  ],
  [
    'event past-passive train | patient the old sailors @persons | complement to ~ keep the smoke of boats below a limit @clause',
    { 'event-designed-to': null },
  ],
  // `with` belongs to `lace`, `at` to nothing.
  [
    'event present-passive lace | patient the walls of the old house in Bergen @things | complement with ~ green moss',
    {
      'event-passive-complement-what':
        'What are the walls of the old house in Bergen laced with? – Green moss',
    },
  ],
  [
    'event past-passive regard | patient the old harbour of Bergen | complement as ~ the heart of the town',
    {
      'event-passive-complement-what':
        'What was the old harbour of Bergen regarded as? – The heart of the town',
    },
  ],
  [
    'event past-passive build | patient the old harbour of Bergen | complement at ~ an old river mouth',
    { 'event-passive-complement-what': null },
  ],
];
