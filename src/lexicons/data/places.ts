/**
 * Places that no list of cities has: continents, regions, waters, mountains, borders, bases, venues, quarters.
 * Fields, parted by `|`: label, type, state (ISO code, where it lies in one), other names, `a` where it is also another word or a personal name.
 * Own compilation of public facts.
 */
export const PLACE_ROWS = `
# continents and parts of the world
Africa|continent|||
Asia|continent|||
Europe|continent|||
North America|continent|||
Americas|continent||the Americas|
South America|continent|||
Latin America|region|||
Central America|region|||
Oceania|continent|||
Australasia|region|||
Antarctic Peninsula|region|||
Arctic|region||Arctic Circle;High Arctic|
Eurasia|region|||
Middle East|region||Near East;Mideast;Mid-East;Greater Middle East|
West Asia|region||Western Asia;Southwest Asia;South-West Asia|
Central Asia|region|||
South Asia|region||Southern Asia;Indian subcontinent;Indian Subcontinent|
East Asia|region||Eastern Asia|
Southeast Asia|region||South East Asia;South-East Asia;South-east Asia;Southeastern Asia|
Northeast Asia|region||North-East Asia;North East Asia|
North Asia|region||Northern Asia|
Asia-Pacific|region||Asia Pacific;Asia-Pacific region;APAC|
Indo-Pacific|region||Indo Pacific;Indo-Pacific region|
Far East|region|||
Pacific Rim|region|||
Western Europe|region|||
Eastern Europe|region|||
Central Europe|region||Mitteleuropa|
Northern Europe|region|||
Southern Europe|region|||
Southeast Europe|region||South-Eastern Europe;Southeastern Europe;South East Europe|
Central and Eastern Europe|region||Eastern and Central Europe|
Balkans|region||Western Balkans;Balkan Peninsula|
Scandinavia|region|||
Nordic countries|region||Nordics|
Baltic states|region||Baltics;Baltic States|
Benelux|region|||
Iberian Peninsula|region||Iberia|
Caucasus|region||South Caucasus;Transcaucasia;Southern Caucasus|
North Caucasus|region||Northern Caucasus|
Maghreb|region||Maghrib;Arab Maghreb|
Mashreq|region|||
Levant|region|||
Fertile Crescent|region|||
North Africa|region||Northern Africa|
West Africa|region||Western Africa|
East Africa|region||Eastern Africa|
Central Africa|region||Middle Africa|
Southern Africa|region|||
Sub-Saharan Africa|region||sub-Saharan Africa;Subsaharan Africa|
Horn of Africa|region||Greater Horn of Africa|
Sahel|region||Sahel region|
Great Lakes region|region||African Great Lakes;Great Lakes Region|
Arabian Peninsula|region||Arabia;Arabian peninsula|
Persian Gulf|sea||Arabian Gulf;Gulf region;Persian Gulf region|
Anatolia|region|TR|Asia Minor|
Caribbean|region||West Indies;Greater Antilles;Lesser Antilles;Antilles|
Polynesia|region|||
Melanesia|region|||
Indochina|region||Indochina Peninsula;Indo-China|
Korean Peninsula|region||Korean peninsula|
Malay Peninsula|region||Malay Archipelago|
Southern Cone|region|||
Andes|mountain||Andean region|
Amazon|region||Amazonia;Amazon Basin;Amazon rainforest;Amazon River|a
Amazon Basin|region||Amazon basin|
Patagonia|region||Patagonian steppe|
Siberia|region|RU|Western Siberia;Eastern Siberia|
Russian Far East|region|RU||
Western Hemisphere|region||western hemisphere|
Southern Hemisphere|region|||
Northern Hemisphere|region|||
Global South|region||global South;global south|
Third World|region||third world|
New World|region|||a
# regions that act in news
Crimea|region|UA|Crimean Peninsula;Crimean peninsula|
Donbas|region|UA|Donbass;Donbas region|
Transnistria|region|MD|Transdniestria;Trans-Dniester;Pridnestrovie;Transdniester|
Abkhazia|region|GE||
South Ossetia|region|GE||
Adjara|region|GE|Ajaria;Adjaria|
Pankisi Gorge|valley|GE|Pankisi|
Nagorno-Karabakh|region|AZ|Nagorno Karabakh;Karabakh;Artsakh;Nagorny Karabakh;Republic of Artsakh|
Nakhchivan|region|AZ|Nakhichevan|
Lachin corridor|region|AZ|Lachin Corridor|
Zangezur corridor|region|AM|Zangezur Corridor|
Chechnya|region|RU|Chechen Republic;Ichkeria|
Dagestan|region|RU|Daghestan|
Ingushetia|region|RU|Ingushetiya|
North Ossetia|region|RU|North Ossetia-Alania|
Tatarstan|region|RU||
Bashkortostan|region|RU|Bashkiria|
Kalmykia|region|RU||
Yakutia|region|RU|Sakha;Sakha Republic|
Kamchatka|region|RU|Kamchatka Peninsula|
Chukotka|region|RU||
Sakhalin|island|RU|Sakhalin Island|
Kuril Islands|island|RU|Kurils;Kurile Islands;Northern Territories;South Kurils;Southern Kurils|
Kaliningrad Oblast|region|RU|Kaliningrad exclave|
Karelia|region|||
Lapland|region|||
Silesia|region|PL|Upper Silesia;Lower Silesia|
Galicia|region||Eastern Galicia|
Transylvania|region|RO||
Bessarabia|region|||
Bukovina|region|||
Moravia|region|CZ||
Bohemia|region|CZ||
Sudetenland|region|CZ||
Vojvodina|region|RS||
Sandzak|region|RS|Sanjak|
Republika Srpska|region|BA|Bosnian Serb Republic|
Herzegovina|region|BA||
Krajina|region|HR||
Slavonia|region|HR|Eastern Slavonia|
Dalmatia|region|HR||
Istria|region|HR||
Thrace|region|||
Thessaly|region|GR||
Peloponnese|region|GR||
Crete|island|GR||
Corfu|island|GR||
Lesbos|island|GR|Lesvos|
Rhodes|island|GR||a
Northern Cyprus|region|CY|Turkish Republic of Northern Cyprus;TRNC;North Cyprus|
Catalonia|region|ES|Catalunya|
Basque Country|region|ES|Euskadi;Basque country|
Andalusia|region|ES|Andalucia|
Castile|region|ES||
Balearic Islands|island|ES|Balearics|
Mallorca|island|ES|Majorca|
Ibiza|island|ES||
Canary Islands|island|ES|Canaries|
Ceuta|city|ES||
Melilla|city|ES||
Azores|island|PT||
Madeira|island|PT||
Corsica|island|FR||
Brittany|region|FR||a
Normandy|region|FR||
Alsace|region|FR|Alsace-Lorraine|
Lorraine|region|FR||a
Provence|region|FR||
Savoy|region|FR|Savoie|
Burgundy|region|FR||a
Riviera|region|FR|French Riviera;Côte d'Azur|
Flanders|region|BE||a
Wallonia|region|BE||
Ardennes|region|BE||
Bavaria|region|DE||
Saxony|region|DE||
Lower Saxony|region|DE||
Hesse|region|DE||a
Thuringia|region|DE||
Brandenburg|region|DE||
Rhineland|region|DE||
Rhineland-Palatinate|region|DE||
North Rhine-Westphalia|region|DE||
Schleswig-Holstein|region|DE||
Baden-Württemberg|region|DE||
Mecklenburg|region|DE|Mecklenburg-Western Pomerania|
Saxony-Anhalt|region|DE||
Saarland|region|DE|Saar|
Ruhr|region|DE||
Pomerania|region|||
Tyrol|region|AT|Tirol|
South Tyrol|region|IT|Alto Adige|
Carinthia|region|AT||
Styria|region|AT||
Lombardy|region|IT||
Tuscany|region|IT||
Veneto|region|IT||
Piedmont|region|IT||
Sicily|island|IT||
Sardinia|island|IT||
Lampedusa|island|IT||
Calabria|region|IT||
Campania|region|IT||
Emilia-Romagna|region|IT||
England|region|GB||
Scotland|region|GB||
Wales|region|GB||
Northern Ireland|region|GB|Ulster|
British Isles|island|||
Channel Islands|island|||
Hebrides|island|GB|Outer Hebrides|
Shetland|island|GB|Shetland Islands;Shetlands|
Orkney|island|GB|Orkney Islands|
Cornwall|region|GB||
Yorkshire|region|GB||
Lancashire|region|GB||
Kent|region|GB||a
Essex|region|GB||
Sussex|region|GB||
Norfolk|region|GB||a
Devon|region|GB||a
Dorset|region|GB||
Somerset|region|GB||a
Hampshire|region|GB||
Oxfordshire|region|GB||
Midlands|region|GB|West Midlands;East Midlands|
East Anglia|region|GB||
Leinster|region|IE||
Munster|region|IE||a
Connacht|region|IE|Connaught|
Kurdistan|region||Kurdistan Region;Iraqi Kurdistan;Kurdistan Region of Iraq;Southern Kurdistan|
Rojava|region|SY|Syrian Kurdistan;North and East Syria|
Golan Heights|region|SY|Golan|
West Bank|region|PS|Judea and Samaria;Judea;Cisjordan|
Gaza Strip|region|PS|Gaza|
East Jerusalem|region|PS|Arab East Jerusalem|
Galilee|region|IL|Upper Galilee|
Negev|desert|IL|Negev Desert|
Sinai|region|EG|Sinai Peninsula;Sinai Desert;North Sinai;South Sinai|
Upper Egypt|region|EG||
Nile Delta|region|EG||
Bekaa Valley|valley|LB|Beqaa Valley;Bekaa;Beqaa|
Shebaa Farms|region|LB|Sheba Farms|
Mount Lebanon|region|LB||
Eastern Ghouta|region|SY|Ghouta;East Ghouta|
Nineveh|region|IQ|Ninevah;Nineveh Plains|
Anbar|region|IQ|Anbar Province;Al Anbar|
Sinjar|region|IQ|Mount Sinjar|
Sunni Triangle|region|IQ||
Khuzestan|region|IR|Khuzistan;Arabistan|
Sistan and Baluchestan|region|IR|Sistan-Baluchestan;Sistan and Baluchistan|
Hejaz|region|SA|Hijaz|
Najd|region|SA||
Eastern Province|region|SA||
Hadramawt|region|YE|Hadhramaut;Hadramaut|
Socotra|island|YE||
Dhofar|region|OM||
Musandam|region|OM|Musandam Peninsula|
Cyrenaica|region|LY||
Tripolitania|region|LY||
Fezzan|region|LY||
Kabylie|region|DZ|Kabylia|
Rif|region|MA|Rif Mountains|
Azawad|region|ML||
Darfur|region|SD|West Darfur;North Darfur;South Darfur;Darfur region|
Kordofan|region|SD|South Kordofan;North Kordofan;West Kordofan|
Blue Nile State|region|SD||
Nuba Mountains|mountain|SD||
Abyei|region||Abyei region|
Equatoria|region|SS|Central Equatoria;Western Equatoria;Eastern Equatoria|
Upper Nile|region|SS|Upper Nile State|
Tigray|region|ET|Tigray Region;Tigray region|
Amhara|region|ET|Amhara Region;Amhara region|
Oromia|region|ET|Oromiya;Oromia Region|
Ogaden|region|ET||
Afar|region|ET|Afar Region|
Benishangul-Gumuz|region|ET|Benishangul|
Badme|region|ER||
Somaliland|region|SO|Republic of Somaliland|
Puntland|region|SO||
Jubaland|region|SO|Jubbaland|
Galmudug|region|SO||
Zanzibar|island|TZ||
Kivu|region|CD|North Kivu;South Kivu;Kivus|
Ituri|region|CD||
Katanga|region|CD|Shaba|
Kasai|region|CD|Kasaï|
Cabinda|region|AO||
Cabo Delgado|region|MZ||
Caprivi|region|NA|Caprivi Strip|
Matabeleland|region|ZW||
Mashonaland|region|ZW||
KwaZulu-Natal|region|ZA|Kwazulu-Natal;Natal|
Gauteng|region|ZA||
Western Cape|region|ZA||
Eastern Cape|region|ZA||
Transkei|region|ZA||
Limpopo|region|ZA||
Casamance|region|SN||
Niger Delta|region|NG||
Borno|region|NG|Borno State|
Bakassi|region|CM|Bakassi Peninsula|
Ambazonia|region|CM||
Lake Chad Basin|region||Lake Chad basin|
Chittagong Hill Tracts|region|BD||
Kashmir|region||Kashmir Valley;Kashmir valley;Vale of Kashmir;Kashmir region|
Jammu and Kashmir|region|IN|Jammu & Kashmir;J&K;Indian-administered Kashmir;Indian-controlled Kashmir;Indian Kashmir;Indian-held Kashmir|
Azad Kashmir|region|PK|Pakistan-occupied Kashmir;Pakistan Occupied Kashmir;Pakistan-administered Kashmir;POK;PoK;Azad Jammu and Kashmir;Pakistani Kashmir|
Gilgit-Baltistan|region|PK|Gilgit Baltistan;Northern Areas;Gilgit|
Ladakh|region|IN|Eastern Ladakh;eastern Ladakh;Union Territory of Ladakh|
Eastern Ladakh|region|IN|eastern Ladakh|
Aksai Chin|region|||
Arunachal Pradesh|region|IN|South Tibet;Arunachal;Zangnan|
Sikkim|region|IN||
Punjab|region||Panjab|
Khyber Pakhtunkhwa|region|PK|North-West Frontier Province;NWFP;Khyber-Pakhtunkhwa;North West Frontier Province|
Balochistan|region|PK|Baluchistan|
Sindh|region|PK|Sind|
Waziristan|region|PK|North Waziristan;South Waziristan|
Federally Administered Tribal Areas|region|PK|FATA;tribal areas|
Swat Valley|valley|PK|Swat;Swat valley|
Helmand|region|AF|Helmand Province;Helmand province|
Panjshir Valley|valley|AF|Panjshir|
Wakhan Corridor|region|AF|Wakhan corridor|
Tora Bora|region|AF||
Tibet|region|CN|Tibet Autonomous Region;Xizang;Tibetan Plateau|
Xinjiang|region|CN|Xinjiang Uyghur Autonomous Region;Xinjiang Uygur Autonomous Region;East Turkestan;Sinkiang;East Turkistan|
Inner Mongolia|region|CN||
Manchuria|region|CN||
Guangdong|region|CN|Canton Province|
Kowloon|region|HK||
New Territories|region|HK||
Kinmen|island|TW|Quemoy|
Matsu Islands|island|TW|Matsu|
Penghu|island|TW|Pescadores|
Hokkaido|island|JP||
Honshu|island|JP||
Kyushu|island|JP||
Shikoku|island|JP||
Okinawa|island|JP||
Senkaku Islands|island|JP|Diaoyu Islands;Senkakus;Diaoyu;Diaoyutai;Senkaku/Diaoyu Islands|
Takeshima|island||Dokdo;Liancourt Rocks|
Yeonpyeong|island|KR|Yeonpyeong Island;Yonpyong Island|
Jeju|island|KR|Jeju Island|
Paracel Islands|island||Paracels;Xisha Islands;Paracel Archipelago;Hoang Sa|
Spratly Islands|island||Spratlys;Nansha Islands;Spratly Archipelago;Truong Sa|
Scarborough Shoal|island||Huangyan Island;Scarborough Reef|
Second Thomas Shoal|island||Ayungin Shoal|
Mischief Reef|island|||
Subi Reef|island|||
Fiery Cross Reef|island|||
Natuna Islands|island|ID|Natuna;Natunas|
Mindanao|island|PH||
Luzon|island|PH||
Visayas|island|PH||
Palawan|island|PH||
Sulu|region|PH|Sulu Archipelago|
Sabah|region|MY||
Sarawak|region|MY||
Borneo|island|||
Penang|region|MY||
Johor|region|MY|Johore|
Java|island|ID|West Java;East Java;Central Java|a
Sumatra|island|ID|North Sumatra;West Sumatra|
Sulawesi|island|ID|Celebes|
Bali|island|ID||
Lombok|island|ID||
Aceh|region|ID||
Papua|region|ID|West Papua;Irian Jaya;Western New Guinea|
New Guinea|island|||
Moluccas|island|ID|Maluku;Spice Islands|
Kalimantan|region|ID||
Batam|island|ID||
Rakhine|region|MM|Rakhine State;Arakan;Rakhine state|
Kachin|region|MM|Kachin State;Kachin state|
Shan State|region|MM|Shan state;Northern Shan State|
Kayin State|region|MM|Karen State|
Chin State|region|MM||
Sagaing|region|MM|Sagaing Region|
Bougainville|region|PG||
Guadalcanal|island|SB||
Tasmania|island|AU||
Queensland|region|AU||
New South Wales|region|AU|NSW|
Western Australia|region|AU||
South Australia|region|AU||
Northern Territory|region|AU||
Ontario|region|CA||
Quebec|region|CA|Québec|
British Columbia|region|CA|B.C.|
Alberta|region|CA||a
Manitoba|region|CA||
Saskatchewan|region|CA||
Nova Scotia|region|CA||
New Brunswick|region|CA||
Newfoundland and Labrador|region|CA|Newfoundland;Labrador|
Prince Edward Island|region|CA||
Nunavut|region|CA||
Yukon|region|CA||
Northwest Territories|region|CA||
New England|region|US||
Midwest|region|US|American Midwest|
Deep South|region|US|American South|
Rust Belt|region|US||
Silicon Valley|valley|US||
Bay Area|region|US|San Francisco Bay Area|
West Coast|region|US||
East Coast|region|US||
Gulf Coast|region|US||
Great Plains|region|US||
Appalachia|region|US|Appalachian Mountains|
Rocky Mountains|mountain||Rockies|
Capitol Hill|site|US|US Capitol;U.S. Capitol|
Manhattan|region|US|Lower Manhattan|
Brooklyn|region|US||
Queens|region|US||a
Bronx|region|US||
Harlem|region|US||
Staten Island|island|US||
Long Island|island|US||
Hollywood|region|US||
Wall Street|site|US||
Ground Zero|site|US||
Washington, D.C.|city|US|Washington DC;Washington D.C.;District of Columbia;D.C.;Washington, DC|
Hawaii|region|US|Hawaiian Islands|
Alaska|region|US||
Puerto Rico Trench|sea|||
Chiapas|region|MX||
Oaxaca|region|MX||
Sinaloa|region|MX||
Tamaulipas|region|MX||
Baja California|region|MX||
Yucatán|region|MX|Yucatan Peninsula|
Darién Gap|region||Darien Gap;Darién;Darien|
Essequibo|region|GY|Essequibo region;Guayana Esequiba|
Galápagos Islands|island|EC|Galapagos;Galapagos Islands|
Easter Island|island|CL|Rapa Nui|
Tierra del Fuego|region|||
Hispaniola|island|||
Guantánamo Bay|base|CU|Guantanamo Bay;Guantanamo;Gitmo|
Bay of Pigs|site|CU||
Panama Canal Zone|region|PA|Canal Zone|
# oceans, seas, gulfs, bays
Atlantic Ocean|sea||Atlantic;North Atlantic;South Atlantic|
Pacific Ocean|sea||Pacific;South Pacific;North Pacific;western Pacific;Western Pacific|
Indian Ocean|sea||Indian Ocean Region;Indian Ocean region;IOR|
Arctic Ocean|sea|||
Southern Ocean|sea||Antarctic Ocean|
Mediterranean Sea|sea||Mediterranean;Eastern Mediterranean;eastern Mediterranean|
Black Sea|sea||Black Sea region|
Baltic Sea|sea||Baltic|
North Sea|sea|||
Norwegian Sea|sea|||
Barents Sea|sea|||
Caspian Sea|sea||Caspian|
Aral Sea|sea|||
Red Sea|sea|||
Dead Sea|sea|||
Sea of Azov|sea||Azov Sea|
Sea of Marmara|sea||Marmara Sea;Marmara|
Aegean Sea|sea||Aegean|
Adriatic Sea|sea||Adriatic|
Ionian Sea|sea|||
Tyrrhenian Sea|sea|||
Irish Sea|sea|||
Celtic Sea|sea|||
English Channel|sea|||
Bay of Biscay|sea|||
Arabian Sea|sea|||
Gulf of Aden|sea|||
Gulf of Oman|sea||Sea of Oman|
Gulf of Aqaba|sea||Gulf of Eilat|
Gulf of Suez|sea|||
Gulf of Guinea|sea|||
Gulf of Sidra|sea||Gulf of Sirte|
Gulf of Mexico|sea||Gulf of America|
Gulf of Thailand|sea|||
Gulf of Tonkin|sea||Tonkin Gulf|
Gulf of Finland|sea|||
Gulf of Bothnia|sea|||
Gulf of California|sea|||
Gulf of Alaska|sea|||
Bay of Bengal|sea|||
Andaman Sea|sea|||
South China Sea|sea||West Philippine Sea|
East China Sea|sea|||
Yellow Sea|sea||West Sea|
Sea of Japan|sea||East Sea|
Sea of Okhotsk|sea|||
Bering Sea|sea|||
Philippine Sea|sea|||
Sulu Sea|sea|||
Celebes Sea|sea||Sulawesi Sea|
Java Sea|sea|||
Timor Sea|sea|||
Arafura Sea|sea|||
Coral Sea|sea|||
Tasman Sea|sea|||
Bohai Sea|sea||Bohai|
Caribbean Sea|sea|||
Sargasso Sea|sea|||
Hudson Bay|sea|||
Baffin Bay|sea|||
Labrador Sea|sea|||
Beaufort Sea|sea|||
Chukchi Sea|sea|||
Kara Sea|sea|||
White Sea|sea|||
Laptev Sea|sea|||
Weddell Sea|sea|||
Ross Sea|sea|||
Chesapeake Bay|sea|US||
Puget Sound|sea|US||
San Francisco Bay|sea|US||
Tampa Bay|sea|US||
Subic Bay|base|PH||
Cam Ranh Bay|base|VN|Cam Ranh|
Ha Long Bay|sea|VN|Halong Bay|
Manila Bay|sea|PH||
Tokyo Bay|sea|JP||
Bay of Fundy|sea|CA||
Great Australian Bight|sea|AU||
# straits and canals
Strait of Hormuz|strait||Hormuz Strait;Straits of Hormuz;Hormuz|
Bab el-Mandeb|strait||Bab al-Mandab;Bab-el-Mandeb;Bab el-Mandeb Strait;Bab al-Mandeb|
Strait of Malacca|strait||Malacca Strait;Malacca Straits;Straits of Malacca|
Taiwan Strait|strait||Taiwan Straits;Strait of Taiwan;Formosa Strait|
Strait of Gibraltar|strait||Straits of Gibraltar|
Bosphorus|strait|TR|Bosporus;Bosphorus Strait|
Dardanelles|strait|TR|Dardanelles Strait;Gallipoli Strait|
Kerch Strait|strait||Strait of Kerch|
Bering Strait|strait|||
Strait of Magellan|strait||Magellan Strait|
Strait of Dover|strait||Dover Strait|
Sunda Strait|strait|ID||
Lombok Strait|strait|ID||
Luzon Strait|strait|||
Miyako Strait|strait|JP||
Tsushima Strait|strait||Korea Strait|
Torres Strait|strait|AU||
Bass Strait|strait|AU||
Cook Strait|strait|NZ||
Palk Strait|strait|||
Strait of Tiran|strait||Straits of Tiran|
Skagerrak|strait|||
Kattegat|strait|||
Øresund|strait||Oresund|
Denmark Strait|strait|||
Davis Strait|strait|||
Florida Straits|strait||Straits of Florida|
Mozambique Channel|strait|||
Suez Canal|strait|EG||
Panama Canal|strait|PA||
Kiel Canal|strait|DE||
Corinth Canal|strait|GR||
Erie Canal|strait|US||
Northwest Passage|strait|CA||
Northern Sea Route|strait|RU||
Drake Passage|strait|||
Bashi Channel|strait|||
# lakes
Lake Victoria|lake|||
Lake Tanganyika|lake|||
Lake Malawi|lake||Lake Nyasa|
Lake Chad|lake|||
Lake Kivu|lake|||
Lake Turkana|lake|KE||
Lake Volta|lake|GH||
Lake Tana|lake|ET||
Lake Nasser|lake|EG||
Lake Kariba|lake|||
Lake Albert|lake|||
Lake Edward|lake|||
Lake Baikal|lake|RU|Baikal|
Lake Ladoga|lake|RU||
Lake Onega|lake|RU||
Lake Peipus|lake|||
Lake Balkhash|lake|KZ||
Lake Issyk-Kul|lake|KG|Issyk-Kul;Issyk Kul|
Lake Van|lake|TR||
Lake Urmia|lake|IR||
Lake Sevan|lake|AM||
Lake Superior|lake|||
Lake Michigan|lake|US||
Lake Huron|lake|||
Lake Erie|lake|||
Lake Ontario|lake|||
Great Lakes|lake|||
Great Salt Lake|lake|US||
Lake Tahoe|lake|US||
Lake Mead|lake|US||
Lake Okeechobee|lake|US||
Lake Champlain|lake|US||
Lake Winnipeg|lake|CA||
Great Bear Lake|lake|CA||
Lake Titicaca|lake|||
Lake Maracaibo|lake|VE||
Lake Nicaragua|lake|NI||
Lake Geneva|lake|||
Lake Constance|lake||Bodensee|
Lake Como|lake|IT||
Lake Garda|lake|IT||
Lake Lugano|lake|||
Lake Maggiore|lake|IT||
Lake Ohrid|lake|||
Lake Balaton|lake|HU||
Lake Bled|lake|SI||
Sea of Galilee|lake|IL|Lake Tiberias;Lake Kinneret;Kinneret|
Dal Lake|lake|IN||
Pangong Lake|lake||Pangong Tso;Pangong;Pangong Tso Lake|
Lake Mansarovar|lake|CN|Mansarovar;Manasarovar|
Qinghai Lake|lake|CN||
West Lake|lake|CN||
Tonle Sap|lake|KH||
Inle Lake|lake|MM||
Lake Toba|lake|ID||
Lake Taupo|lake|NZ||
Lake Eyre|lake|AU||
# rivers
Nile|river||River Nile;Nile River|
Blue Nile|river|||
White Nile|river|||
Niger River|river||River Niger|
Congo River|river||River Congo|
Zambezi|river||Zambezi River|
Limpopo River|river|||
Orange River|river|||
Volta River|river|||
Senegal River|river|||
Euphrates|river||Euphrates River|
Tigris|river||Tigris River|
Shatt al-Arab|river||Arvand Rud|
Jordan River|river||River Jordan|
Litani River|river|LB|Litani|
Orontes|river||Orontes River|
Indus|river||Indus River;Indus Valley|
Ganges|river||Ganga;Ganges River;River Ganges|
Brahmaputra|river||Brahmaputra River;Yarlung Tsangpo;Yarlung Zangbo|
Yamuna|river|IN|Yamuna River;Jumna|
Jhelum River|river||Jhelum|
Chenab|river||Chenab River|
Ravi River|river||River Ravi|
Sutlej|river||Sutlej River|
Teesta River|river||Teesta|
Godavari|river|IN|Godavari River|
Cauvery|river|IN|Kaveri;Cauvery River|
Narmada|river|IN|Narmada River|
Galwan River|river|||
Shyok River|river||Shyok|
Kabul River|river|||
Amu Darya|river||Oxus|
Syr Darya|river|||
Mekong|river||Mekong River;Mekong Delta|
Irrawaddy|river|MM|Irrawaddy River;Ayeyarwady|
Salween|river||Salween River;Thanlwin|
Yangtze|river|CN|Yangtze River;Yangtse|
Yellow River|river|CN||
Pearl River|river|CN|Pearl River Delta|
Yalu River|river||Yalu;Amnok|
Tumen River|river||Tumen|
Amur|river||Amur River;Heilong Jiang|
Ussuri|river||Ussuri River|
Ob River|river|RU||
Yenisei|river|RU|Yenisey|
Lena River|river|RU||
Volga|river|RU|Volga River|
Don River|river|RU||
Ural River|river|||
Neva|river|RU|Neva River|
Dnieper|river||Dnipro River;Dnieper River;Dnepr|
Dniester|river||Dniester River;Dnister|
Danube|river||Danube River;River Danube;Danube Delta|
Rhine|river||River Rhine;Rhine River|
Rhône|river||Rhone River;Rhone|
Seine|river|FR|River Seine|
Loire|river|FR||
Marne|river|FR||
Somme|river|FR||
Meuse|river||Maas River|
Moselle|river|||
Elbe|river||River Elbe|
Oder|river||Oder-Neisse line;Oder-Neisse Line|
Vistula|river|PL||
Thames|river|GB|River Thames|
Severn|river|GB|River Severn|a
Mersey|river|GB|River Mersey|
Tyne|river|GB|River Tyne|
Clyde|river|GB|River Clyde|a
Shannon River|river|IE|River Shannon|
Po Valley|valley|IT|Po River|
Tiber|river|IT||
Ebro|river|ES||
Tagus|river|||
Drina|river|||
Sava|river|||a
Evros|river||Evros River;Maritsa|
Bug River|river||Western Bug|
Daugava|river|LV||
Mississippi River|river|US|Mississippi Delta|
Missouri River|river|US||
Ohio River|river|US||
Colorado River|river||Colorado River Basin|
Rio Grande|river||Rio Bravo;Rio Grande River|
Hudson River|river|US||
Potomac|river|US|Potomac River|
Delaware River|river|US||
Columbia River|river|||
St. Lawrence River|river|CA|Saint Lawrence River;St Lawrence Seaway;St. Lawrence Seaway|
Yukon River|river|||
Orinoco|river||Orinoco River|
Paraná River|river|||
Río de la Plata|river||River Plate;Rio de la Plata|
Murray River|river|AU|Murray-Darling Basin|
Sepik|river|PG||
# mountains, passes, deserts, valleys
Himalayas|mountain||Himalaya;Himalayan region|
Karakoram|mountain||Karakoram Range;Karakoram Pass|
Hindu Kush|mountain|||
Pamir Mountains|mountain||Pamirs;Pamir|
Tian Shan|mountain||Tien Shan|
Kunlun Mountains|mountain|CN|Kunlun|
Mount Everest|mountain||Everest;Mt Everest;Mt. Everest|
K2|mountain|||
Nanga Parbat|mountain|PK||
Kangchenjunga|mountain||Kanchenjunga|
Annapurna|mountain|NP||a
Kailash|mountain|CN|Mount Kailash|a
Siachen Glacier|mountain||Siachen|
Nathu La|mountain||Nathu La Pass;Nathula|
Rezang La|mountain|||
Zoji La|mountain|IN|Zojila|
Khyber Pass|mountain||Khyber|
Bolan Pass|mountain|PK||
Wagah|border||Wagah border;Attari-Wagah border;Wagah-Attari;Wagah Border;Attari|
Galwan Valley|valley||Galwan;Galwan valley|
Depsang Plains|region||Depsang|
Doklam|region||Doklam Plateau;Doklam plateau;Donglang|
Demchok|region|||
Chumar|region|||
Gogra|region||Gogra-Hot Springs;Hot Springs|a
Tawang|city|IN|Tawang sector|
Daulat Beg Oldi|base|IN|DBO|
Chushul|region|IN||
Siliguri Corridor|region|IN|Chicken's Neck|
Kargil|city|IN||
Drass|city|IN|Dras|
Uri Sector|region|IN||
Pir Panjal|mountain|||
Western Ghats|mountain|IN||
Thar Desert|desert||Thar|
Rann of Kutch|region||Kutch;Kachchh;Sir Creek|
Gobi Desert|desert||Gobi|
Taklamakan|desert|CN|Taklamakan Desert;Taklimakan|
Sahara|desert||Sahara Desert|
Kalahari|desert||Kalahari Desert|
Namib|desert|NA|Namib Desert|
Syrian Desert|desert|||
Rub al Khali|desert||Empty Quarter|
Mojave Desert|desert|US|Mojave|
Sonoran Desert|desert|||
Atacama Desert|desert|CL|Atacama|
Death Valley|valley|US||
Grand Canyon|valley|US||
Yosemite|site|US|Yosemite National Park|
Yellowstone|site|US|Yellowstone National Park|
Everglades|region|US||
Sierra Nevada|mountain|||
Sierra Madre|mountain|MX||
Alps|mountain||Swiss Alps;French Alps;Austrian Alps|
Dolomites|mountain|IT||
Pyrenees|mountain|||
Carpathians|mountain||Carpathian Mountains;Carpathian|
Apennines|mountain|IT||
Urals|mountain|RU|Ural Mountains|
Altai Mountains|mountain||Altay|
Caucasus Mountains|mountain|||
Mount Ararat|mountain|TR|Ararat|
Mount Elbrus|mountain|RU|Elbrus|
Mount Hermon|mountain|||
Temple Mount|site|IL|Haram al-Sharif;Noble Sanctuary;al-Haram al-Sharif|
Al-Aqsa Mosque|site|IL|Al-Aqsa;al-Aqsa;Al Aqsa;al-Aqsa Mosque;Al-Aqsa mosque;al-Aqsa mosque|
Western Wall|site|IL|Wailing Wall|
Mount of Olives|mountain|IL||
Mount Sinai|mountain|EG||
Zagros Mountains|mountain|IR|Zagros|
Qandil Mountains|mountain|IQ|Qandil|
Atlas Mountains|mountain||High Atlas|
Mount Kilimanjaro|mountain|TZ|Kilimanjaro|
Mount Kenya|mountain|KE||
Rift Valley|valley||Great Rift Valley|
Drakensberg|mountain|ZA||
Table Mountain|mountain|ZA||
Fergana Valley|valley||Ferghana Valley|
Jordan Valley|valley|||
Swat District|region|PK||
Kodori Gorge|valley|GE|Kodori|
Presevo Valley|valley|RS||
Mont Blanc|mountain|||
Matterhorn|mountain|||
Vesuvius|mountain|IT|Mount Vesuvius|
Mount Etna|mountain|IT|Etna|
Mount Olympus|mountain|GR||
Mount Athos|mountain|GR||
Mount Fuji|mountain|JP||
Mount Paektu|mountain||Paektu;Mount Baekdu;Changbai Mountains|
Mount Kumgang|mountain|KP|Kumgang;Mount Kumgang resort;Diamond Mountain|
Denali|mountain|US|Mount McKinley|
Mount Rushmore|site|US||
Aconcagua|mountain|AR||
Ayers Rock|mountain|AU|Uluru|
Krakatoa|mountain|ID||
Pinatubo|mountain|PH|Mount Pinatubo|
Tibetan Plateau|region||Qinghai-Tibet Plateau|
Deccan|region|IN|Deccan Plateau|
Fulda Gap|region|DE||
Suwałki Gap|region||Suwalki Gap;Suwalki Corridor|
# borders and lines
Line of Actual Control|border||LAC;LoAC|
Line of Control|border||LoC;LOC|
McMahon Line|border|||
Durand Line|border|||
Radcliffe Line|border|||
38th Parallel|border||38th parallel|
Demilitarized Zone|border||DMZ;Demilitarised Zone;demilitarized zone;Korean Demilitarized Zone|
Military Demarcation Line|border|||
Northern Limit Line|border||NLL|
Green Line|border|||a
Blue Line|border|||a
Purple Line|border|||a
Iron Curtain|border|||
Maginot Line|border|FR||
Siegfried Line|border|DE||
Mason-Dixon Line|border|US||
Mannerheim Line|border|FI||
Curzon Line|border|||
Berlin Wall|site|DE||
Checkpoint Charlie|site|DE||
Great Wall of China|site|CN|Great Wall|
Rafah crossing|border||Rafah Crossing;Rafah border crossing|
Erez crossing|border||Erez Crossing|
Kerem Shalom|border||Kerem Shalom crossing|
Allenby Bridge|border||King Hussein Bridge|
Philadelphi Corridor|border||Philadelphi corridor;Philadelphi Route|
Netzarim Corridor|border|PS||
Torkham|border||Torkham border|
Chaman|border|PK|Chaman border|
Bab al-Hawa|border||Bab al-Hawa crossing|
Evros border|border|||
Moldo|border||Chushul-Moldo;Moldo-Chushul|
# bases and sites
Bagram|base|AF|Bagram Air Base;Bagram Airfield;Bagram airbase|
Camp Bastion|base|AF||
Camp Leatherneck|base|AF||
Kandahar Airfield|base|AF|Kandahar Air Field|
Incirlik|base|TR|Incirlik Air Base;Incirlik airbase|
Al Udeid|base|QA|Al-Udeid;Al Udeid Air Base;al-Udeid|
Al Dhafra|base|AE|Al Dhafra Air Base|
Ain al-Asad|base|IQ|Al Asad;Ayn al-Asad;Ain al-Assad;Al Asad Airbase;Al-Asad Air Base|
Camp Victory|base|IQ||
Camp Ashraf|base|IQ||
Camp Speicher|base|IQ||
Abu Ghraib|base|IQ|Abu Ghraib prison|
Camp Lemonnier|base|DJ||
Camp Arifjan|base|KW||
Prince Sultan Air Base|base|SA||
Hmeimim|base|SY|Khmeimim;Hmeimim Air Base;Khmeimim Air Base;Hmeymim|
Shayrat|base|SY|Shayrat airbase|
Tartus naval base|base|SY||
Al-Tanf|base|SY|al-Tanf;Tanf|
Ramstein|base|DE|Ramstein Air Base|
Spangdahlem|base|DE||
Landstuhl|base|DE||
Grafenwoehr|base|DE||
Aviano|base|IT|Aviano Air Base|
Sigonella|base|IT||
Naval Station Rota|base|ES|Rota|
Lajes|base|PT|Lajes Field|
Souda Bay|base|GR||
RAF Akrotiri|base|CY|Akrotiri|
RAF Lakenheath|base|GB|Lakenheath|
RAF Mildenhall|base|GB||
RAF Fairford|base|GB||
Sandhurst|base|GB|Royal Military Academy Sandhurst|
Faslane|base|GB||
Aldershot|base|GB||
Thule|base|GL|Thule Air Base;Pituffik;Pituffik Space Base|
Keflavik|base|IS|Keflavík|
Camp Bondsteel|base|XK||
Diego Garcia base|base|IO||
Kadena|base|JP|Kadena Air Base|
Yokosuka Naval Base|base|JP||
Yokota|base|JP|Yokota Air Base|
Futenma|base|JP|Marine Corps Air Station Futenma|
Misawa Air Base|base|JP||
Henoko|base|JP||
Camp Humphreys|base|KR||
Osan Air Base|base|KR|Osan|
Clark Air Base|base|PH|Clark Field|
Andersen Air Force Base|base|GU||
Pearl Harbor|base|US|Pearl Harbour|
Joint Base Andrews|base|US|Andrews Air Force Base|
Fort Bragg|base|US|Fort Liberty|
Fort Hood|base|US||
Fort Benning|base|US||
Fort Leavenworth|base|US||
Fort Knox|base|US||
Fort Meade|base|US||
Fort Sumter|base|US||
Camp Pendleton|base|US||
Camp Lejeune|base|US||
Quantico|base|US||
Norfolk Naval Station|base|US|Naval Station Norfolk|
MacDill Air Force Base|base|US||
Offutt Air Force Base|base|US||
Edwards Air Force Base|base|US||
Vandenberg|base|US|Vandenberg Air Force Base|
Cape Canaveral|base|US|Kennedy Space Center|
Los Alamos|site|US||
Langley|site|US||a
West Point|base|US||
Annapolis|base|US||
Area 51|base|US||
Cheyenne Mountain|base|US||
Baikonur|base|KZ|Baikonur Cosmodrome;Baykonur|
Plesetsk|base|RU|Plesetsk Cosmodrome|
Vostochny|base|RU|Vostochny Cosmodrome|
Severomorsk|base|RU||
Novaya Zemlya|island|RU||
Semipalatinsk Test Site|base|KZ||
Lop Nur|base|CN||
Jiuquan|base|CN|Jiuquan Satellite Launch Center|
Punggye-ri|site|KP|Punggye-ri nuclear test site|
Yongbyon|site|KP|Nyongbyon|
Tongchang-ri|site|KP|Sohae|
Natanz|site|IR|Natanz nuclear facility|
Fordow|site|IR|Fordo;Fordow nuclear facility|
Bushehr nuclear power plant|site|IR|Bushehr plant|
Arak reactor|site|IR||
Parchin|site|IR||
Evin Prison|site|IR|Evin;Evin prison|
Dimona|site|IL||
Osirak|site|IQ||
Chernobyl|site|UA|Chornobyl;Chernobyl nuclear power plant|
Zaporizhzhia Nuclear Power Plant|site|UA|Zaporizhzhia nuclear plant;Zaporizhzhia nuclear power plant;ZNPP|
Azovstal|site|UA|Azovstal plant;Azovstal steelworks|
Snake Island|island|UA|Zmiinyi Island|
Nova Kakhovka dam|site|UA|Kakhovka Dam;Kakhovka dam|
Fukushima Daiichi|site|JP|Fukushima Dai-ichi;Fukushima nuclear plant|
Three Mile Island|site|US||
Sellafield|site|GB||
Grand Ethiopian Renaissance Dam|site|ET|GERD|
Three Gorges Dam|site|CN|Three Gorges|
Aswan Dam|site|EG|Aswan High Dam|
Robben Island|island|ZA||
Hambantota|city|LK|Hambantota port;Hambantota Port|
Gwadar|city|PK|Gwadar port;Gwadar Port|
Chabahar|city|IR|Chabahar port;Chabahar Port;Chahbahar|
Bandar Abbas port|site|IR||
Port of Piraeus|site|GR||
# venues and quarters
Camp David|venue|US||
Mar-a-Lago|venue|US|Mar-A-Lago|
Bedminster|venue|US||
Blair House|venue|US||
Rose Garden|venue|US||
Sunnylands|venue|US||
Kennebunkport|venue|US||
Dumbarton Oaks|venue|US||
Bretton Woods|venue|US||
Wye River|venue|US|Wye Plantation|
Dayton|city|US||a
Trump Tower|venue|US||
Madison Square Garden|venue|US||
Central Park|venue|US||
Times Square|site|US||
Union Station|venue|US||
National Mall|site|US||
Lincoln Memorial|site|US||
Arlington National Cemetery|site|US|Arlington Cemetery|
Lafayette Square|site|US||
Independence Hall|site|US||
Watergate Hotel|venue|US||
Trafalgar Square|site|GB||
Hyde Park|site|GB||
Lancaster House|venue|GB||
Westminster Abbey|site|GB||
Windsor Castle|venue|GB||
Balmoral|venue|GB|Balmoral Castle|
Blenheim Palace|venue|GB||
Wembley|venue|GB|Wembley Stadium|
Heathrow|airport|GB|Heathrow Airport|
Gatwick|airport|GB|Gatwick Airport|
Stormont|venue|GB|Stormont Castle|
Carbis Bay|venue|GB||
Gleneagles|venue|GB||
Bletchley Park|venue|GB||
City of London|region|GB||
Canary Wharf|site|GB||
Fleet Street|site|GB||
Phoenix Park|site|IE||
Versailles|venue|FR|Palace of Versailles|
Fontainebleau|venue|FR||
Rambouillet|venue|FR|Château de Rambouillet|
Eiffel Tower|site|FR||
Champs-Élysées|site|FR|Champs Elysees|
Arc de Triomphe|site|FR||
Notre Dame|site|FR|Notre-Dame;Notre-Dame Cathedral;Notre Dame Cathedral|
Louvre|venue|FR||
Bastille|site|FR||
Charles de Gaulle Airport|airport|FR||
Orly|airport|FR||
Place de la République|site|FR||
Brandenburg Gate|site|DE||
Bellevue Palace|venue|DE||
Schloss Elmau|venue|DE||
Schloss Meseberg|venue|DE|Meseberg|
Petersberg|venue|DE||
Heiligendamm|venue|DE||
Wannsee|venue|DE||
Alexanderplatz|site|DE||
Hofburg|venue|AT|Hofburg Palace|
Schönbrunn|venue|AT|Schönbrunn Palace|
Palais Coburg|venue|AT||
Palais des Nations|venue|CH||
Davos|city|CH||
Bürgenstock|venue|CH|Burgenstock|
Montreux|city|CH||
Gstaad|city|CH||
Vatican Museums|venue|VA||
St. Peter's Square|site|VA|Saint Peter's Square;St Peter's Square|
St. Peter's Basilica|site|VA|Saint Peter's Basilica|
Sistine Chapel|site|VA||
Castel Gandolfo|venue|IT||
Taormina|city|IT||
Villa Madama|venue|IT||
La Maddalena|venue|IT||
Zeist|venue|NL||
Peace Palace|venue|NL||
Schiphol|airport|NL|Schiphol Airport|
Scheveningen|city|NL||
Maastricht|city|NL||
Schengen|city|LU||
Schuman Square|site|BE||
Waterloo|city|BE||a
Hampton Court|venue|GB||
Marienborg|venue|DK||
Red Square|site|RU||
Novodevichy Cemetery|site|RU||
Lubyanka|site|RU||
St. Basil's Cathedral|site|RU|Saint Basil's Cathedral|
Bocharov Ruchei|venue|RU||
Sochi|city|RU||
Sheremetyevo|airport|RU|Sheremetyevo Airport|
Domodedovo|airport|RU|Domodedovo Airport|
Vnukovo|airport|RU||
Kubinka|base|RU||
Patriot Park|venue|RU||
Valdai|venue|RU||
Bolshoi Theatre|venue|RU||
Winter Palace|site|RU||
Belovezha|venue|BY|Belavezha;Belovezh|
Maidan|site|UA|Maidan Nezalezhnosti;Independence Square;Euromaidan Square|
Mariinsky Palace|venue|UA|Mariyinsky Palace|
Livadia Palace|venue|UA|Livadia|
Babyn Yar|site|UA|Babi Yar|
Bucha|city|UA||
Irpin|city|UA||
Irpen|city|UA||
Avdiivka|city|UA|Avdeevka|
Vuhledar|city|UA|Ugledar|
Debaltseve|city|UA|Debaltsevo|
Ilovaisk|city|UA|Ilovaysk|
Taksim Square|site|TR|Taksim|
Gezi Park|site|TR||
Dolmabahçe Palace|venue|TR|Dolmabahce Palace;Dolmabahce|
Ciragan Palace|venue|TR||
Hagia Sophia|site|TR||
Anitkabir|site|TR||
Gallipoli|region|TR|Gallipoli Peninsula;Canakkale|
Tahrir Square|site|EG||
Sharm el-Sheikh|city|EG|Sharm el Sheikh;Sharm al-Sheikh;Sharm El-Sheikh|
Al-Azhar Mosque|site|EG||
Yad Vashem|site|IL||
King David Hotel|venue|IL||
Ben Gurion Airport|airport|IL|Ben-Gurion Airport;Ben Gurion International Airport|
Old City|site|IL||a
Church of the Holy Sepulchre|site|IL||
Church of the Nativity|site|PS||
Sheikh Jarrah|site|PS||
Rabin Square|site|IL||
Neom|region|SA|NEOM|
AlUla|city|SA|Al-Ula;Al Ula|
Kaaba|site|SA||
Grand Mosque|site|SA||
Lusail|city|QA|Lusail Palace|
Burj Khalifa|site|AE||
Emirates Palace|venue|AE||
Green Zone|site|IQ||
Firdos Square|site|IQ||
Azadi Square|site|IR||
Imam Khomeini Airport|airport|IR|Imam Khomeini International Airport|
Dasht-e Kavir|desert|IR||
Bala Hissar|site|AF||
Kabul Airport|airport|AF|Hamid Karzai International Airport;Kabul airport|
Red Fort|site|IN||
India Gate|site|IN||
Hyderabad House|venue|IN||
Rajghat|site|IN|Raj Ghat|
Taj Mahal|site|IN||
Jantar Mantar|site|IN||
Golden Temple|site|IN||
Ayodhya|city|IN||
Mamallapuram|city|IN|Mahabalipuram|
Bharat Mandapam|venue|IN||
Vigyan Bhavan|venue|IN||
Teen Murti|venue|IN||
Palam|airport|IN|Palam Air Force Station|
Hindon|base|IN|Hindon Air Force Station;Hindon airbase|
Ambala Air Base|base|IN||
Shaheen Bagh|site|IN||
Ramlila Maidan|site|IN||
Lal Masjid|site|PK|Red Mosque|
Kartarpur|city|PK|Kartarpur Sahib;Kartarpur Corridor;Kartarpur corridor|
Balakot|city|PK||
Pulwama|city|IN||
Pathankot|city|IN||
Pahalgam|city|IN||
Baisaran|valley|IN|Baisaran Valley|
Lumbini|city|NP||
Great Hall of the People|venue|CN||
Tiananmen Square|site|CN|Tiananmen;Tienanmen Square|
Forbidden City|site|CN||
Diaoyutai State Guesthouse|venue|CN|Diaoyutai|
Beidaihe|venue|CN||
Boao|city|CN||
Victoria Park|site|HK||
Potala Palace|site|CN||
Yasukuni Shrine|site|JP|Yasukuni|
Ise Shrine|site|JP||
Toyako|city|JP||
Akasaka Palace|venue|JP||
Itaewon|region|KR||
Gwanghwamun|site|KR|Gwanghwamun Square|
Gangnam|region|KR||
Panmunjom|venue||Panmunjeom;Joint Security Area;JSA;Peace House|
Kaesong Industrial Complex|site|KP|Kaesong Industrial Zone;Kaesong complex|
Kim Il Sung Square|site|KP||
Kumsusan Palace|venue|KP|Kumsusan Palace of the Sun|
Sentosa|island|SG|Capella Hotel;Sentosa Island|
Shangri-La Hotel|venue|SG||
Changi|airport|SG|Changi Airport|
Nusa Dua|city|ID||
Bandung|city|ID||
Ba Dinh Square|site|VN||
Angkor Wat|site|KH|Angkor|
Malacañang|venue|PH||
Yarra|river|AU||
Kirribilli House|venue|AU||
Bondi Beach|site|AU|Bondi|
Waitangi|site|NZ||
Soweto|region|ZA||
Sandton|city|ZA|Sandton Convention Centre|
Robertsfield|airport|LR||
Entebbe|city|UG||
Goree Island|island|SN|Gorée|
Copacabana|region|BR||
Maracanã|venue|BR|Maracana;Maracanã Stadium|
Three Powers Plaza|site|BR||
Plaza de Mayo|site|AR||
Plaza Bolívar|site|CO||
Tlatelolco|site|MX||
Zócalo|site|MX|Zocalo|
Los Cabos|city|MX||
Esquipulas|city|GT||
Contadora|island|PA||
Port Stanley|city|FK||
Puerto Williams|city|CL||
`;
