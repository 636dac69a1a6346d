/** Outlets with names in other scripts or languages; the first name is the one in sources. */
const OUTLETS = `
Agence France-Presse|AFP|وكالة فرانس برس|فرانس برس|סוכנות הידיעות הצרפתית|Франс Пресс|法新社
Al Arabiya|قناة العربية|אל-ערבייה|Аль-Арабия
Al-Ikhbariya|الإخبارية السورية|الإخبارية
Al Jazeera|قناة الجزيرة|אל-ג׳זירה|Аль-Джазира|半岛电视台|El Cezire
Al Majalla|المجلة
Al Mayadeen|الميادين|אל-מיאדין|Аль-Маядин
Al Mayadeen English|الميادين
Alsumaria|السومرية
Anadolu Agency|الأناضول|وكالة الأناضول|Anadolu Ajansı|Анадолу|阿纳多卢通讯社
Arab News|عرب نيوز
Arutz 7|ערוץ 7
Asharq Al-Awsat|الشرق الأوسط|א-שרק אל-אווסט|Аш-Шарк аль-Аусат
Axios|أكسيوس|אקסיוס|Аксиос
BBC|بي بي سي|Би-би-си
Deutsche Welle|DW|دويتشه فيله|Немецкая волна|德国之声
Enab Baladi|عنب بلدي
Haaretz|هآرتس|הארץ|Гаарец
Hürriyet Daily News|Hürriyet
Israel National News|ערוץ 7
Kan|כאן חדשות|هيئة البث الإسرائيلية
Khaleej Times|خليج تايمز
Kikar HaShabbat|כיכר השבת
LBCI|إل بي سي آي
L’Orient Today|L’Orient-Le Jour|لوريان لو جور
Masrawy|مصراوي
Mehr News Agency|خبرگزاری مهر|وكالة مهر
Reuters|رويترز|רויטרס|Рейтер|Ρόιτερς|路透社|ロイター|رویترز
Roya News|رؤيا الإخبارية
SadaNews|صدى نيوز
SANA|سانا|الوكالة العربية السورية للأنباء|САНА
Shafaq News|شفق نيوز
Shorouk News|الشروق
TASS|تاس|ТАСС|塔斯社
The Jerusalem Post|ג׳רוזלם פוסט|جيروزاليم بوست
The National|ذا ناشيونال
Times of Israel|זמן ישראל|تايمز أوف إسرائيل
TRT World|تي آر تي
Xinhua|شينخوا|新华社|Синьхуа|新華社
Yeni Şafak|يني شفق
Ynetnews|ynet|واينت|ידיעות אחרונות
Zaman al-Wasl|زمان الوصل
`;

/** The names of outlets in other languages, by the one in sources. */
export const OUTLET_WORDS: ReadonlyMap<string, string[]> = new Map(
  OUTLETS.trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...others] = line.split('|');
      return [name, others];
    }),
);
