/**
 * Organisations of the world. Fields, parted by `|`: label, form, acronyms, other names, state (ISO code), members (ISO
 * codes, parted by spaces; for blocs of stable membership), ambiguous names.
 * Forms: b bloc, m ministry, f armed-force, p party, c company, n media, g armed-group, o body. Own compilation of public facts.
 */
export const WORLD_ROWS = `
# United Nations
United Nations|b|UN;UNO|United Nations Organization;United Nations Organisation;the UN system|||
United Nations Security Council|b|UNSC|UN Security Council;Security Council;UN security council|||
United Nations General Assembly|b|UNGA|UN General Assembly;UN general assembly|||
General Assembly|b|||||General Assembly
United Nations Secretariat|o||UN Secretariat;UN secretariat|||
United Nations Economic and Social Council|o|ECOSOC|UN Economic and Social Council;Economic and Social Council|||
International Court of Justice|o|ICJ|World Court|||
United Nations Human Rights Council|b|UNHRC|UN Human Rights Council;Human Rights Council|||
United Nations High Commissioner for Refugees|o|UNHCR|UN refugee agency;UN Refugee Agency;UN High Commissioner for Refugees|||
Office of the United Nations High Commissioner for Human Rights|o|OHCHR|UN human rights office;UN Human Rights Office;UN rights office;UN High Commissioner for Human Rights|||
Office for the Coordination of Humanitarian Affairs|o|OCHA;UNOCHA|UN humanitarian office;UN Office for the Coordination of Humanitarian Affairs|||
United Nations Children's Fund|o|UNICEF|Unicef;UN Children's Fund;UN children's agency|||
United Nations Educational, Scientific and Cultural Organization|o|UNESCO|Unesco|||
United Nations Development Programme|o|UNDP|UN Development Programme;UN Development Program|||
United Nations Environment Programme|o|UNEP|UN Environment Programme|||
United Nations Population Fund|o|UNFPA|UN Population Fund|||
United Nations Relief and Works Agency|o|UNRWA|UN Relief and Works Agency|||
United Nations Office on Drugs and Crime|o|UNODC|UN Office on Drugs and Crime|||
United Nations Conference on Trade and Development|o|UNCTAD|Unctad|||
United Nations Institute for Disarmament Research|o|UNIDIR||||
UN Women|o|||||
UN-Habitat|o|||||
UNAIDS|o|||||
World Food Programme|o|WFP|World Food Program;UN World Food Programme|||
World Health Organization|o|WHO|World Health Organisation|||WHO
Pan American Health Organization|o|PAHO||||
World Meteorological Organization|o|WMO||||
World Intellectual Property Organization|o|WIPO||||
World Tourism Organization|o|UNWTO|UN World Tourism Organization|||
World Trade Organization|b|WTO|World Trade Organisation|||
General Agreement on Tariffs and Trade|o|GATT||||
World Bank|o||World Bank Group;International Bank for Reconstruction and Development|||
International Finance Corporation|o|IFC||||IFC
International Monetary Fund|o|IMF||||
International Labour Organization|o|ILO|International Labor Organization;International Labour Organisation|||
International Atomic Energy Agency|o|IAEA|UN nuclear watchdog;UN nuclear agency|||
International Maritime Organization|o|IMO|International Maritime Organisation|||
International Civil Aviation Organization|o|ICAO||||
International Telecommunication Union|o|ITU||||
International Organization for Migration|o|IOM|International Organisation for Migration|||
International Fund for Agricultural Development|o|IFAD||||
Food and Agriculture Organization|o|FAO|Food and Agriculture Organisation;UN Food and Agriculture Organization|||
Intergovernmental Panel on Climate Change|o|IPCC||||
Green Climate Fund|o|GCF||||
Organisation for the Prohibition of Chemical Weapons|o|OPCW|Organization for the Prohibition of Chemical Weapons|||
Comprehensive Nuclear-Test-Ban Treaty Organization|o|CTBTO||||
International Seabed Authority|o|ISA||||ISA
International Tribunal for the Law of the Sea|o|ITLOS||||
International Criminal Court|o|ICC||||ICC
International Criminal Tribunal for the former Yugoslavia|o|ICTY|International Criminal Tribunal for the Former Yugoslavia;Hague tribunal;Hague Tribunal;Yugoslav tribunal|||
International Criminal Tribunal for Rwanda|o|ICTR||||
Special Court for Sierra Leone|o|||||
Extraordinary Chambers in the Courts of Cambodia|o|ECCC|Khmer Rouge tribunal|||
Special Tribunal for Lebanon|o|STL||||
Permanent Court of Arbitration|o|PCA|Hague arbitration court|||
Conference on Disarmament|b|||||
Human Rights Committee|o||UN Human Rights Committee|||
UN Commission on Human Rights|o||UN Human Rights Commission|||
UN Peacebuilding Commission|o||Peacebuilding Commission|||
UN Special Commission|o|UNSCOM|United Nations Special Commission|||
United Nations Monitoring, Verification and Inspection Commission|o|UNMOVIC||||
United Nations Interim Force in Lebanon|o|UNIFIL|UN Interim Force in Lebanon|||
United Nations Disengagement Observer Force|o|UNDOF||||
United Nations Truce Supervision Organization|o|UNTSO||||
United Nations Military Observer Group in India and Pakistan|o|UNMOGIP||||
United Nations Peacekeeping Force in Cyprus|o|UNFICYP||||
United Nations Protection Force|o|UNPROFOR||||
United Nations Mission in Kosovo|o|UNMIK|UN Mission in Kosovo;United Nations Interim Administration Mission in Kosovo|||
United Nations Mission in South Sudan|o|UNMISS|UN Mission in South Sudan|||
United Nations Multidimensional Integrated Stabilization Mission in Mali|o|MINUSMA||||
MINUSCA|o|||||
MONUSCO|o|MONUC||||
United Nations Mission for the Referendum in Western Sahara|o|MINURSO||||
United Nations Stabilization Mission in Haiti|o|MINUSTAH||||
United Nations Assistance Mission in Afghanistan|o|UNAMA|UN Assistance Mission in Afghanistan|||
United Nations Assistance Mission for Iraq|o|UNAMI||||
United Nations Support Mission in Libya|o|UNSMIL|UN Support Mission in Libya|||
United Nations Mission in Liberia|o|UNMIL||||
United Nations Operation in Côte d'Ivoire|o|UNOCI|UN Operation in Cote d'Ivoire|||
United Nations Mission in Sudan|o|UNMIS||||
United Nations-African Union Mission in Darfur|o|UNAMID|UN-African Union Mission in Darfur|||
United Nations Command|o||UN Command|||
League of Nations|b|||||
Bretton Woods institutions|b|||||
# alliances and security
North Atlantic Treaty Organization|b|NATO;OTAN|Nato;North Atlantic Treaty Organisation;North Atlantic Alliance;Atlantic Alliance;Western alliance||AL BE BG CA HR CZ DK EE FI FR DE GR HU IS IT LV LT LU ME NL MK NO PL PT RO SK SI ES SE TR GB US|
North Atlantic Council|b|||||
NATO-Russia Council|b||NATO Russia Council|||
Supreme Headquarters Allied Powers Europe|o|SHAPE||||
International Security Assistance Force|o|ISAF||||
Kosovo Force|o|KFOR||||
Implementation Force|o|IFOR||||
Stabilisation Force in Bosnia and Herzegovina|o|SFOR||||
Warsaw Pact|b||Warsaw Treaty Organization|||
Collective Security Treaty Organization|b|CSTO|Collective Security Treaty Organisation||AM BY KZ KG RU TJ|
Shanghai Cooperation Organisation|b|SCO|Shanghai Cooperation Organization;Shanghai Five||CN IN IR KZ KG PK RU TJ UZ BY|
Organization for Security and Co-operation in Europe|b|OSCE|Organisation for Security and Cooperation in Europe;Organization for Security and Cooperation in Europe;Organisation for Security and Co-operation in Europe|||
Conference on Security and Cooperation in Europe|b|CSCE||||
OSCE Minsk Group|b||Minsk Group|||
Office for Democratic Institutions and Human Rights|o|ODIHR||||
Normandy Format|b||Normandy Four;Normandy format;Normandy Contact Group|||
Trilateral Contact Group|b|||||
ANZUS|b||||AU NZ US|
AUKUS|b||||AU GB US|
Five Eyes|b||Five Eyes alliance||AU CA NZ GB US|
Quadrilateral Security Dialogue|b|QUAD|Quad;Quad group||AU IN JP US|Quad
I2U2|b||||IN IL US AE|
Five Power Defence Arrangements|b|FPDA|||AU MY NZ SG GB|
SEATO|b||Southeast Asia Treaty Organization|||
CENTO|b||Baghdad Pact|||
Global Coalition against Daesh|b||Global Coalition to Defeat ISIS;anti-ISIS coalition;US-led coalition|||
Coalition of the Willing|b||coalition of the willing|||
Ramstein Group|b||Ukraine Defense Contact Group;Ukraine Defence Contact Group|||
Combined Joint Task Force|o|CJTF||||
Allied Powers|b||Allies|||Allies
Axis powers|b||Axis Powers;Axis|||Axis
Triple Entente|b|||||
Triple Alliance|b|||||
Central Powers|b|||||
Axis of Resistance|b|||||
Northern Alliance|b||United Islamic Front|AF||
Saudi-led coalition|b||Arab Coalition;Saudi-led Coalition|||
Multinational Force in Lebanon|o|||||
Proliferation Security Initiative|b|PSI||||
Nuclear Suppliers Group|b|NSG||||
Missile Technology Control Regime|b|MTCR||||
Australia Group|b|||||
Wassenaar Arrangement|b|||||
Financial Action Task Force|b|FATF||||
Interpol|o|INTERPOL|International Criminal Police Organization|||
Europol|o||European Police Office|||
Ameripol|o|||||
# groupings of powers
Group of Seven|b|G7;G-7|Group of 7||CA FR DE IT JP GB US|
Group of Eight|b|G8;G-8|||CA FR DE IT JP GB US RU|
Group of Twenty|b|G20;G-20|Group of 20|||
Group of 77|b|G77;G-77|Group of Seventy-Seven|||
Group of Ten|b|G10||||
Group of Five|b|G5||||G5
Group of Four|b|G4|G4 nations||BR DE IN JP|G4
Group of Two|b|G2||||
BRICS|b||Brics;BRICS group;BRICS+||BR RU IN CN ZA|
BRIC|b|||||
IBSA|b||IBSA Dialogue Forum||IN BR ZA|
RIC|b||Russia-India-China;RIC grouping;Russia-India-China grouping||RU IN CN|RIC
BASIC|b||BASIC countries||BR ZA IN CN|BASIC
MIKTA|b||||MX ID KR TR AU|
E3|b||EU3;E-3;EU-3;E3 group||FR DE GB|
E3+3|b||E3/EU+3|||
P5+1|b||P5 plus 1;P5 plus one;P5-plus-1|||
P5|b||Permanent Five;permanent five||CN FR RU GB US|P5
P4+1|b|||||
European Troika|b||Troika;EU troika|||Troika
Middle East Quartet|b||Quartet;Quartet on the Middle East;Diplomatic Quartet|||Quartet
Contact Group|b|||||Contact Group
Six-Party Talks|b|||||
Visegrád Group|b|V4|Visegrad Four;Visegrad Group;Visegrád Four;Visegrad||CZ HU PL SK|V4
Weimar Triangle|b||||FR DE PL|
Bucharest Nine|b|B9|||BG CZ EE HU LV LT PL RO SK|
Lublin Triangle|b||||LT PL UA|
Three Seas Initiative|b|3SI||||
Nordic Council|b||||DK FI IS NO SE|
Nordic Council of Ministers|b|||||
Nordic-Baltic Eight|b|NB8|||DK EE FI IS LV LT NO SE|
Baltic Assembly|b||||EE LV LT|
Arctic Council|b||||CA DK FI IS NO RU SE US|
Barents Euro-Arctic Council|b|||||
Council of the Baltic Sea States|b|CBSS||||
Benelux Union|b||||BE NL LU|
Non-Aligned Movement|b|NAM|Non Aligned Movement;Nonaligned Movement;non-aligned movement|||NAM
Commonwealth of Nations|b|CHOGM|British Commonwealth;Commonwealth Heads of Government|||
Commonwealth|b|||||Commonwealth
Organisation internationale de la Francophonie|b|OIF|Francophonie;International Organisation of La Francophonie;La Francophonie|||
Community of Portuguese Language Countries|b|CPLP|||AO BR CV GW MZ PT ST TL GQ|
Paris Club|b|||||
London Club|b|||||
Club of Rome|o|||||
Trilateral Commission|o|||||
Bilderberg Group|o||Bilderberg|||
World Economic Forum|o|WEF|Davos forum|||
Munich Security Conference|o|MSC||||MSC
Boao Forum for Asia|o||Boao Forum|||
Shangri-La Dialogue|o|||||
Raisina Dialogue|o|||||
Valdai Discussion Club|o||Valdai Club|||
St. Petersburg International Economic Forum|o|SPIEF|Saint Petersburg International Economic Forum|||
Eastern Economic Forum|o|EEF||||
Belt and Road Forum|o|||||
Conference on Interaction and Confidence-Building Measures in Asia|b|CICA||||
Internet Governance Forum|o|||||
Conference of the Parties|b|COP;UNFCCC|United Nations Framework Convention on Climate Change|||COP
Climate Vulnerable Forum|b|||||
Alliance of Small Island States|b|AOSIS||||
International Solar Alliance|b|||||
Organisation for Economic Co-operation and Development|b|OECD|Organization for Economic Cooperation and Development;Organisation for Economic Cooperation and Development;Organization for Economic Co-operation and Development|||
Development Assistance Committee|o|DAC||||
International Energy Agency|o|IEA||||
International Renewable Energy Agency|o|IRENA||||
Organization of the Petroleum Exporting Countries|b|OPEC|Opec;Organisation of the Petroleum Exporting Countries|||
OPEC+|b||Opec+;OPEC Plus|||
Gas Exporting Countries Forum|b|GECF||||
Nuclear Energy Agency|o|NEA||||NEA
Bank for International Settlements|o|BIS||||BIS
Financial Stability Board|o|FSB||||FSB
Basel Committee|o||Basel Committee on Banking Supervision|||
Comecon|b|CMEA|Council for Mutual Economic Assistance|||
Comintern|o||Communist International;Third International|||
Cominform|o|||||
Socialist International|o||Second International|||
Inter-Parliamentary Union|o|IPU||||
# Europe
European Union|b|EU;E.U.|European union||AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE|
European Community|b|EC;EEC|European Economic Community;European Communities;Common Market|||EC
European Coal and Steel Community|b|ECSC||||
Euratom|b||European Atomic Energy Community|||
European Commission|o||EU Commission;Brussels Commission;EU executive|||
European Council|b||EU Council|||
Council of the European Union|b||Council of Ministers of the European Union;EU Council of Ministers|||
European Parliament|o|EP|EU Parliament;Europarliament|||EP
European Court of Justice|o|ECJ;CJEU|Court of Justice of the European Union;EU Court of Justice;European court|||
European Court of Auditors|o|||||
European Central Bank|o|ECB||||
European Investment Bank|o|EIB||||
European Bank for Reconstruction and Development|o|EBRD||||
European Stability Mechanism|o|ESM||||
European External Action Service|o|EEAS||||
European Defence Agency|o|EDA||||EDA
European Border and Coast Guard Agency|o||Frontex|||
European Medicines Agency|o|EMA||||
European Food Safety Authority|o|EFSA||||
European Political Community|b|EPC||||
European Political Cooperation|b|||||
European Convention|o|||||
European Ombudsman|o|||||
European Public Prosecutor's Office|o|EPPO||||
European Anti-Fraud Office|o|OLAF||||
Eurojust|o|||||
Eurostat|o|||||
Eurogroup|b|||||
Eurozone|b||euro zone;Euro zone;euro area;eurozone;Euro area|||
Schengen Area|b||Schengen area;Schengen zone;Schengen Zone|||
Foreign Affairs Council|b|||||
Ecofin|b|ECOFIN||||
Committee of the Regions|o|||||
European Economic Area|b|EEA||||
European Free Trade Association|b|EFTA|||CH IS LI NO|
Western European Union|b|WEU||||
Council of Europe|b|CoE||||
Parliamentary Assembly of the Council of Europe|o|PACE||||
Venice Commission|o||European Commission for Democracy through Law|||
European Court of Human Rights|o|ECHR;ECtHR||||
European People's Party|p|EPP||||
Party of European Socialists|p|PES||||
Progressive Alliance of Socialists and Democrats|p|S&D|Socialists and Democrats|||
Alliance of Liberals and Democrats for Europe|p|ALDE||||
Renew Europe|p|||||
European Conservatives and Reformists|p|ECR||||
European Green Party|p||European Greens|||
Identity and Democracy|p|||||
Patriots for Europe|p|||||
Eastern Partnership|b|||||
Union for the Mediterranean|b|UfM||||
EULEX|o|||||
EUFOR|o||EUFOR Althea|||
European Space Agency|o|ESA||||
CERN|o||European Organization for Nuclear Research|||
Airbus|c||EADS|||
Central European Free Trade Agreement|b|CEFTA||||
Black Sea Economic Cooperation|b|BSEC|Organization of the Black Sea Economic Cooperation|||
GUAM Organization|b||GUUAM|||
Energy Community|b|||||
Regional Cooperation Council|o|||||
Peace Implementation Council|b|PIC||||
Office of the High Representative|o|OHR||||
# post-Soviet
Commonwealth of Independent States|b|CIS|||AM AZ BY KZ KG MD RU TJ UZ|
Eurasian Economic Union|b|EAEU;EEU|Eurasian Union;Eurasian Customs Union||AM BY KZ KG RU|
Eurasian Economic Community|b|EurAsEC||||
Eurasian Economic Commission|o|||||
Union State|b||Union State of Russia and Belarus||RU BY|
Organization of Turkic States|b|OTS|Turkic Council;Organisation of Turkic States||AZ KZ KG TR UZ|
Eurasian Development Bank|o|EDB||||
# Africa
African Union|b|AU||||AU
Organisation of African Unity|b|OAU|Organization of African Unity|||
African Union Commission|o|AUC||||
African Union Peace and Security Council|b||AU Peace and Security Council|||
African Union Mission in Somalia|o|AMISOM;ATMIS|African Union Transition Mission in Somalia|||
African Development Bank|o|AfDB|AFDB;African Development Bank Group|||
African Continental Free Trade Area|b|AfCFTA||||
African Court on Human and Peoples' Rights|o|||||
Pan-African Parliament|o||Pan African Parliament|||
Africa Centres for Disease Control and Prevention|o||Africa CDC|||
New Partnership for Africa's Development|b|NEPAD||||
Economic Community of West African States|b|ECOWAS|Ecowas;CEDEAO||BJ CV CI GM GH GN GW LR NG SN SL TG|
ECOMOG|o||Economic Community of West African States Monitoring Group|||
West African Economic and Monetary Union|b|WAEMU;UEMOA||||
Alliance of Sahel States|b|AES|Alliance des États du Sahel||BF ML NE|
G5 Sahel|b||||BF TD ML MR NE|
Multinational Joint Task Force|o|MNJTF||||
Economic Community of Central African States|b|ECCAS||||
Central African Economic and Monetary Community|b|CEMAC||||
Southern African Development Community|b|SADC|||AO BW KM CD SZ LS MG MW MU MZ NA SC ZA TZ ZM ZW|
Southern African Customs Union|b|SACU|||BW SZ LS NA ZA|
Common Market for Eastern and Southern Africa|b|COMESA||||
East African Community|b|EAC|||BI CD KE RW SO SS TZ UG|
Intergovernmental Authority on Development|b|IGAD|Inter-Governmental Authority on Development||DJ ER ET KE SO SS SD UG|
International Conference on the Great Lakes Region|b|ICGLR||||
Community of Sahel-Saharan States|b|CEN-SAD||||
Arab Maghreb Union|b|AMU|||DZ LY MR MA TN|
Indian Ocean Commission|b|IOC|||KM FR MG MU SC|IOC
Indian Ocean Rim Association|b|IORA||||
Lake Chad Basin Commission|o|||||
Nile Basin Initiative|o|||||
Front Line States|b||Frontline States|||
# Middle East and Islamic world
Arab League|b||League of Arab States|||
Gulf Cooperation Council|b|GCC|Gulf Co-operation Council;Cooperation Council for the Arab States of the Gulf||BH KW OM QA SA AE|
Organisation of Islamic Cooperation|b|OIC|Organization of Islamic Cooperation;Organization of the Islamic Conference;Organisation of the Islamic Conference;Organisation of Islamic Conference|||
Islamic Development Bank|o|IsDB||||
Islamic Military Counter Terrorism Coalition|b|IMCTC||||
Muslim World League|o|MWL||||
Economic Cooperation Organization|b|ECO|Economic Cooperation Organisation||AF AZ IR KZ KG PK TJ TM TR UZ|ECO
Developing Eight|b|D-8;D8|D-8 Organization for Economic Cooperation|||
Organization of Arab Petroleum Exporting Countries|b|OAPEC||||
East Mediterranean Gas Forum|b|EMGF||||
Negev Forum|b|||||
Astana Process|b||Astana format;Astana trio||IR RU TR|
Peninsula Shield Force|o|||||
Joint Comprehensive Plan of Action Joint Commission|o||JCPOA Joint Commission|||
# Asia and Pacific
Association of Southeast Asian Nations|b|ASEAN|Asean;Association of South East Asian Nations;Association of South-East Asian Nations||BN KH ID LA MY MM PH SG TH VN|
ASEAN Regional Forum|b|ARF||||
ASEAN Plus Three|b||ASEAN+3;ASEAN Plus 3|||
ASEAN Defence Ministers' Meeting Plus|b|ADMM-Plus|ADMM Plus|||
East Asia Summit|b|EAS||||EAS
Asia-Pacific Economic Cooperation|b|APEC|Apec;Asia Pacific Economic Cooperation|||
Regional Comprehensive Economic Partnership|b|RCEP||||
Comprehensive and Progressive Agreement for Trans-Pacific Partnership|b|CPTPP||||
Trans-Pacific Partnership|b|TPP||||
Indo-Pacific Economic Framework|b|IPEF||||
South Asian Association for Regional Cooperation|b|SAARC|Saarc||AF BD BT IN MV NP PK LK|
Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation|b|BIMSTEC|Bimstec||BD BT IN MM NP LK TH|
Colombo Security Conclave|b|||||
Mekong River Commission|o|||||
Lancang-Mekong Cooperation|b|||||
Mekong-Ganga Cooperation|b|||||
Asian Development Bank|o|ADB||||
Asian Infrastructure Investment Bank|o|AIIB||||
New Development Bank|o|NDB|BRICS bank|||
Asia Cooperation Dialogue|b|ACD||||
Asia-Europe Meeting|b|ASEM||||
Pacific Islands Forum|b|PIF||||
Melanesian Spearhead Group|b|MSG||||
Pacific Community|b|||||
Korean Peninsula Energy Development Organization|o|KEDO||||
Neutral Nations Supervisory Commission|o|NNSC||||
Mutual Assistance Group|b|||||
# Americas
Organization of American States|b|OAS|Organisation of American States|||
Mercosur|b|MERCOSUR|Mercosul;Southern Common Market||AR BR PY UY BO|
Union of South American Nations|b|UNASUR|Unasur|||
Community of Latin American and Caribbean States|b|CELAC|Celac|||
Bolivarian Alliance for the Peoples of Our America|b|ALBA|Bolivarian Alliance for the Americas;Bolivarian Alternative for the Americas|||ALBA
Andean Community|b|CAN|Andean Pact||BO CO EC PE|CAN
Pacific Alliance|b||||CL CO MX PE|
Lima Group|b|||||
Rio Group|b|||||
Rio Pact|b||Inter-American Treaty of Reciprocal Assistance|||
Caribbean Community|b|CARICOM|Caricom|||
Organisation of Eastern Caribbean States|b|OECS||||
Association of Caribbean States|b|ACS||||
Petrocaribe|b|||||
Central American Integration System|b|SICA||||
Central American Bank for Economic Integration|o|CABEI||||
Inter-American Development Bank|o|IDB||||IDB
Inter-American Commission on Human Rights|o|IACHR||||
Inter-American Court of Human Rights|o|||||
Development Bank of Latin America|o|CAF||||CAF
North American Free Trade Agreement|b|NAFTA|Nafta||CA MX US|
United States-Mexico-Canada Agreement|b|USMCA|||CA MX US|
Free Trade Area of the Americas|b|FTAA||||
Bank of the South|o|||||
Economic Commission for Latin America and the Caribbean|o|ECLAC;CEPAL||||
# sports bodies
International Olympic Committee|o|||||
FIFA|o||Fifa;Fédération Internationale de Football Association|||
UEFA|o||Uefa|||
World Anti-Doping Agency|o|WADA||||
International Cricket Council|o|||||
Board of Control for Cricket in India|o|BCCI||IN||
Premier League|o||English Premier League|||
National Football League|o|NFL||US||
National Basketball Association|o|NBA||US||
International Paralympic Committee|o|IPC||||
Formula One|o||Formula 1|||
International Association of Athletics Federations|o|IAAF||||
# NGOs and foundations
Amnesty International|o||Amnesty|||Amnesty
Human Rights Watch|o|HRW||||
International Committee of the Red Cross|o|ICRC||||
Red Cross|o||International Red Cross;Red Crescent;Red Cross and Red Crescent|||
International Federation of Red Cross and Red Crescent Societies|o|IFRC||||
American Red Cross|o|||US||
Syrian Arab Red Crescent|o|SARC||SY||
Palestine Red Crescent Society|o|PRCS|Palestinian Red Crescent;Palestine Red Crescent|PS||
Magen David Adom|o|MDA||IL||
Doctors Without Borders|o|MSF|Médecins Sans Frontières;Medecins sans Frontieres|||
Reporters Without Borders|o|RSF|Reporters sans Frontières|||
Committee to Protect Journalists|o|CPJ||||
Greenpeace|o||Greenpeace International|||
World Wildlife Fund|o|WWF|World Wide Fund for Nature|||
Save the Children|o|||||
Oxfam|o||Oxfam International|||
CARE International|o|||||
World Vision|o|||||
Caritas|o||Caritas Internationalis|||
Norwegian Refugee Council|o|NRC||NO||
International Rescue Committee|o|IRC||||
Mercy Corps|o|||||
Islamic Relief|o|||||
White Helmets|o||Syria Civil Defence;Syrian Civil Defense|SY||
Syrian Observatory for Human Rights|o|SOHR|Syrian Observatory|||
International Crisis Group|o|ICG|Crisis Group|||
Transparency International|o|||||
Freedom House|o|||||
Article 19|o|||||
Human Rights First|o|||||
Open Society Foundations|o||Open Society Foundation;Open Society Institute|||
Bill & Melinda Gates Foundation|o||Gates Foundation;Bill and Melinda Gates Foundation|||
Ford Foundation|o|||US||
Rockefeller Foundation|o|||US||
Clinton Foundation|o|||US||
Carter Center|o|||US||
Konrad Adenauer Foundation|o||Konrad Adenauer Stiftung|DE||
Friedrich Ebert Foundation|o||Friedrich Ebert Stiftung|DE||
National Endowment for Democracy|o|NED||US||
National Democratic Institute|o|NDI||US||
International Republican Institute|o|IRI||US||
Memorial|o||Memorial Human Rights Center|RU||Memorial
Nobel Committee|o||Norwegian Nobel Committee;Nobel Foundation|NO||
Internet Corporation for Assigned Names and Numbers|o|ICANN||||
International Air Transport Association|o|IATA||||
International Chamber of Commerce|o|||||
International Press Institute|o|||||
International Institute for Strategic Studies|o|IISS||||
Stockholm International Peace Research Institute|o|SIPRI||SE||
Chatham House|o||Royal Institute of International Affairs|GB||
Royal United Services Institute|o|RUSI||GB||
Brookings Institution|o||Brookings|US||
Carnegie Endowment for International Peace|o||Carnegie Endowment|US||
Carnegie Moscow Center|o|||US||
Carnegie India|o|||US||
Council on Foreign Relations|o|CFR||US||
Center for Strategic and International Studies|o|CSIS|Centre for Strategic and International Studies|US||
RAND Corporation|o|RAND|Rand Corporation|US||
Heritage Foundation|o|||US||
Hoover Institution|o|||US||
Atlantic Council|o|||US||
Cato Institute|o|||US||
American Enterprise Institute|o|AEI||US||
Hudson Institute|o|||US||
Wilson Center|o||Woodrow Wilson Center|US||
Stimson Center|o|||US||
German Marshall Fund|o||German Marshall Fund of the United States|||
United States Institute of Peace|o|USIP|US Institute of Peace|US||
Washington Institute for Near East Policy|o||Washington Institute|US||
Institute for the Study of War|o|ISW||US||
Human Rights Campaign|o|||US||
Pew Research Center|o||Pew|US||Pew
Gallup|o||Gallup Poll|US||Gallup
YouGov|o|||GB||
Observer Research Foundation|o|ORF||IN||
Manohar Parrikar Institute for Defence Studies and Analyses|o|IDSA|Institute for Defence Studies and Analyses|IN||
Lowy Institute|o|||AU||
Australian Strategic Policy Institute|o|ASPI||AU||
European Council on Foreign Relations|o|ECFR||||
Bellingcat|o|||||
Wikileaks|o||WikiLeaks|||
Anonymous|o|||||Anonymous
World Jewish Congress|o|||||
Anti-Defamation League|o|ADL||US||
American Israel Public Affairs Committee|o|AIPAC||US||
Jewish Agency|o||Jewish Agency for Israel|IL||
World Zionist Organization|o||Zionist Organization;World Zionist Organisation|||
World Council of Churches|o|WCC||||
Catholic Church|o||Roman Catholic Church|||
Russian Orthodox Church|o||Moscow Patriarchate|RU||
Ukrainian Orthodox Church|o||Orthodox Church of Ukraine|UA||
Greek Orthodox Church|o||Church of Greece|GR||
Church of England|o||Anglican Church|GB||
Ecumenical Patriarchate|o||Ecumenical Patriarchate of Constantinople|||
Coptic Orthodox Church|o||Coptic Church|EG||
Falun Gong|o|||CN||
B'Tselem|o|||IL||
Peace Now|o|||IL||
Breaking the Silence|o|||IL||
Black Lives Matter|o|BLM||US||
American Civil Liberties Union|o|ACLU||US||
National Rifle Association|o|NRA||US||
National Association for the Advancement of Colored People|o|NAACP||US||
AFL-CIO|o|||US||
Sierra Club|o|||US||
Ku Klux Klan|o|KKK||US||
Trades Union Congress|o|TUC||GB||
International Trade Union Confederation|o|ITUC||||
`;
