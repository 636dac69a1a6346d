/** How a country is named in an office: by an adjective or, in Russian and Greek, in the genitive. */
export type CountryWords = Record<'en' | 'fr' | 'de' | 'es' | 'it' | 'ar' | 'he' | 'ru' | 'el', string>;

const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'ar', 'he', 'ru', 'el'] as const;

/** The words for countries that take part in talks or host them, by their codes, in the order of the languages. */
const WORDS = `
AE Emirati émirien emiratisch emiratí emiratino الإماراتي האמירתי ОАЭ Εμιράτων
AF Afghan afghan afghanisch afgano afghano الأفغاني האפגני Афганистана Αφγανιστάν
AM Armenian arménien armenisch armenio armeno الأرميني הארמני Армении Αρμενίας
AZ Azerbaijani azerbaïdjanais aserbaidschanisch azerbaiyano azero الأذربيجاني האזרי Азербайджана Αζερμπαϊτζάν
BH Bahraini bahreïni bahrainisch bareiní bahreinita البحريني הבחרייני Бахрейна Μπαχρέιν
CH Swiss suisse schweizerisch suizo svizzero السويسري השווייצרי Швейцарии Ελβετίας
CN Chinese chinois chinesisch chino cinese الصيني הסיני Китая Κίνας
CY Cypriot chypriote zyprisch chipriota cipriota القبرصي הקפריסאי Кипра Κύπρου
DE German allemand deutsch alemán tedesco الألماني הגרמני Германии Γερμανίας
DZ Algerian algérien algerisch argelino algerino الجزائري האלג׳ירי Алжира Αλγερίας
EG Egyptian égyptien ägyptisch egipcio egiziano المصري המצרי Египта Αιγύπτου
ER Eritrean érythréen eritreisch eritreo eritreo الإريتري האריתראי Эритреи Ερυθραίας
ES Spanish espagnol spanisch español spagnolo الإسباني הספרדי Испании Ισπανίας
ET Ethiopian éthiopien äthiopisch etíope etiope الإثيوبي האתיופי Эфиопии Αιθιοπίας
FR French français französisch francés francese الفرنسي הצרפתי Франции Γαλλίας
GB British britannique britisch británico britannico البريطاني הבריטי Великобритании Βρετανίας
GE Georgian géorgien georgisch georgiano georgiano الجورجي הגאורגי Грузии Γεωργίας
GR Greek grec griechisch griego greco اليوناني היווני Греции Ελλάδας
IL Israeli israélien israelisch israelí israeliano الإسرائيلي הישראלי Израиля Ισραήλ
IN Indian indien indisch indio indiano الهندي ההודי Индии Ινδίας
IQ Iraqi irakien irakisch iraquí iracheno العراقي העיראקי Ирака Ιράκ
IR Iranian iranien iranisch iraní iraniano الإيراني האיראני Ирана Ιράν
IT Italian italien italienisch italiano italiano الإيطالي האיטלקי Италии Ιταλίας
JO Jordanian jordanien jordanisch jordano giordano الأردني הירדני Иордании Ιορδανίας
JP Japanese japonais japanisch japonés giapponese الياباني היפני Японии Ιαπωνίας
KP North_Korean nord-coréen nordkoreanisch norcoreano nordcoreano الكوري_الشمالي הצפון_קוריאני КНДР Βόρειας_Κορέας
KR South_Korean sud-coréen südkoreanisch surcoreano sudcoreano الكوري_الجنوبي הדרום_קוריאני Южной_Кореи Νότιας_Κορέας
KW Kuwaiti koweïtien kuwaitisch kuwaití kuwaitiano الكويتي הכוויתי Кувейта Κουβέιτ
LB Lebanese libanais libanesisch libanés libanese اللبناني הלבנוני Ливана Λιβάνου
LY Libyan libyen libysch libio libico الليبي הלובי Ливии Λιβύης
MA Moroccan marocain marokkanisch marroquí marocchino المغربي המרוקאי Марокко Μαρόκου
NO Norwegian norvégien norwegisch noruego norvegese النرويجي הנורווגי Норвегии Νορβηγίας
OM Omani omanais omanisch omaní omanita العماني העומאני Омана Ομάν
PK Pakistani pakistanais pakistanisch pakistaní pakistano الباكستاني הפקיסטני Пакистана Πακιστάν
PS Palestinian palestinien palästinensisch palestino palestinese الفلسطيني הפלסטיני Палестины Παλαιστίνης
QA Qatari qatari katarisch catarí qatariota القطري הקטרי Катара Κατάρ
RU Russian russe russisch ruso russo الروسي הרוסי России Ρωσίας
SA Saudi saoudien saudisch saudí saudita السعودي הסעודי Саудовской_Аравии Σαουδικής_Αραβίας
SD Sudanese soudanais sudanesisch sudanés sudanese السوداني הסודני Судана Σουδάν
SY Syrian syrien syrisch sirio siriano السوري הסורי Сирии Συρίας
TN Tunisian tunisien tunesisch tunecino tunisino التونسي התוניסאי Туниса Τυνησίας
TR Turkish turc türkisch turco turco التركي הטורקי Турции Τουρκίας
UA Ukrainian ukrainien ukrainisch ucraniano ucraino الأوكراني האוקראיני Украины Ουκρανίας
US American américain amerikanisch estadounidense statunitense الأمريكي האמריקני США ΗΠΑ
YE Yemeni yéménite jemenitisch yemení yemenita اليمني התימני Йемена Υεμένης
`;

/** The words for countries by their codes; a country that is missing is found by its name alone. */
export const COUNTRY_WORDS: ReadonlyMap<string, CountryWords> = new Map(
  WORDS.trim()
    .split('\n')
    .map((line) => {
      const [code = '', ...words] = line.split(' ').map((word) => word.replaceAll('_', ' '));
      return [code, Object.fromEntries(LANGUAGES.map((language, at) => [language, words[at] ?? ''])) as CountryWords];
    }),
);
