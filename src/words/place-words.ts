/** Cities where talks are held, each with its names in other languages; the first name is the one in briefings. */
const CITIES = `
Abu Dhabi|أبوظبي|אבו דאבי|Абу-Даби|Αμπού Ντάμπι|阿布扎比|アブダビ|ابوظبی|Abou Dabi
Amman|عمّان|רבת עמון|Амман|Αμμάν|安曼|アンマン|امان
Ankara|أنقرة|אנקרה|Анкара|Άγκυρα|安卡拉|アンカラ|آنکارا
Astana|أستانا|אסטנה|Астана|Αστανά|阿斯塔纳|アスタナ|آستانه
Baku|باكو|באקו|Баку|Μπακού|巴库|バクー|باکو|Bakü|Bakou|Bakú
Beijing|بكين|בייג׳ינג|Пекин|Πεκίνο|北京|پکن|Pékin|Peking|Pekín|Pekin|Pechino
Beirut|بيروت|ביירות|Бейрут|Βηρυτός|贝鲁特|ベイルート|بیروت|Beyrouth|Beyrut
Berlin|برلين|ברלין|Берлин|Βερολίνο|柏林|ベルリン|برلین|Berlín|Berlino
Brussels|بروكسل|בריסל|Брюссель|Βρυξέλλες|布鲁塞尔|ブリュッセル|بروکسل|Bruxelles|Brüssel|Bruselas|Brüksel
Cairo|القاهرة|קהיר|Каир|Κάιρο|开罗|カイロ|قاهره|Le Caire|Kairo|El Cairo|Kahire|Il Cairo
Damascus|دمشق|דמשק|Дамаск|Δαμασκός|大马士革|ダマスカス|Damas|Damaskus|Damasco|Şam
Doha|الدوحة|דוחא|Доха|Ντόχα|多哈|ドーハ|دوحه
Geneva|جنيف|ז׳נבה|Женева|Γενεύη|日内瓦|ジュネーブ|ژنو|Genève|Genf|Ginebra|Cenevre|Ginevra
Istanbul|إسطنبول|איסטנבול|Стамбул|Κωνσταντινούπολη|伊斯坦布尔|イスタンブール|استانبول|İstanbul|Estambul
Jeddah|جدة|ג׳דה|Джидда|Τζέντα|吉达|ジッダ|جده|Djeddah|Dschidda|Cidde
Jerusalem|القدس|ירושלים|Иерусалим|Ιερουσαλήμ|耶路撒冷|エルサレム|اورشلیم|Jérusalem|Jerusalén|Kudüs|Gerusalemme
London|لندن|לונדון|Лондон|Λονδίνο|伦敦|ロンドン|Londres|Londra
Moscow|موسكو|מוסקבה|Москва|Μόσχα|莫斯科|モスクワ|مسکو|Moscou|Moskau|Moscú|Moskova|Mosca
Muscat|مسقط|מוסקט|Маскат|Μασκάτ|马斯喀特|マスカット|Mascate|Maskat
New York|نيويورك|ניו יורק|Нью-Йорк|Νέα Υόρκη|纽约|ニューヨーク|نیویورک|Nueva York
Oslo|أوسلو|אוסלו|Осло|Όσλο|奥斯陆|オスロ|اسلو
Paris|باريس|פריז|Париж|Παρίσι|巴黎|パリ|پاریس|París|Parigi
Riyadh|الرياض|ריאד|Эр-Рияд|Ριάντ|利雅得|リヤド|ریاض|Riyad|Riad
Rome|روما|רומא|Рим|Ρώμη|罗马|ローマ|رم|Rom|Roma
Stockholm|ستوكهولم|שטוקהולם|Стокгольм|Στοκχόλμη|斯德哥尔摩|ストックホルム|استکهلم|Estocolmo|Stoccolma
Tehran|طهران|טהרן|Тегеран|Τεχεράνη|德黑兰|テヘラン|تهران|Téhéran|Teheran|Teherán|Tahran
Vienna|فيينا|וינה|Вена|Βιέννη|维也纳|ウィーン|وین|Vienne|Wien|Viena|Viyana
Washington|واشنطن|וושינגטון|Вашингтон|Ουάσινγκτον|华盛顿|ワシントン|واشنگتن|Vaşington
`;

/** The names of cities in other languages, by the name in briefings. */
export const PLACE_WORDS: ReadonlyMap<string, string[]> = new Map(
  CITIES.trim()
    .split('\n')
    .map((line) => {
      const [city = '', ...others] = line.split('|');
      return [city, others];
    }),
);
