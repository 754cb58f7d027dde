// The words of the town's own pages in other languages. German stands in the pages; a word that is missing here stays German.

export const texts = {
  en: {
    skip: 'Skip to content',
    easy: 'Easy language',
    sign: 'Sign language',
    language: 'Language:',
    town: 'Town of',
    menu: 'Menu',
    'menu.main': 'Main menu',
    'nav.rathaus': 'Town hall & services',
    'nav.wohnen': 'Living & housing',
    'nav.familie': 'Family & children',
    'nav.kultur': 'Culture & leisure',
    trail: 'You are here',
    home: 'Home',
    german: 'This page is in German only.',

    'index.title': 'Family & children – Town of Weidenfurt (demonstration)',
    'index.h1': 'Well supported from the start',
    'index.intro':
      'From pregnancy to the third birthday: help near you, what is on this week, and people who give their time.',

    'offers.title': 'Support – Town of Weidenfurt (demonstration)',
    'offers.crumb': 'Early support',
    'offers.h1': 'Help with pregnancy and the first years',
    'offers.intro':
      'A child changes everything. Here you find people who listen and help. The help is voluntary and almost always free.',
    'offers.instead':
      'The family office also tells you about all support for pregnant women and families with small children, on the phone or in person.',

    'events.title': 'What’s on – Town of Weidenfurt (demonstration)',
    'events.crumb': 'What’s on',
    'events.h1': 'What’s on this week',
    'events.intro': 'You can come alone or with your child. Brothers and sisters are always welcome.',
    'events.instead':
      'The family office also tells you about all meetings, courses and consultation hours, on the phone or in person.',

    'signup.title': 'Volunteering – Town of Weidenfurt (demonstration)',
    'signup.crumb': 'Volunteering',
    'signup.h1': 'Give time, make families strong',
    'signup.intro': 'In Weidenfurt 140 volunteers support young families. A new preparation course starts in autumn.',
    'signup.instead': 'You can also sign up on the phone or at the volunteer centre, Monday to Thursday from 9 to 15.',

    'phone.family': 'Family office of the town of Weidenfurt:',
    'phone.centre': 'Volunteer centre Weidenfurt:',
    'family.find': 'How to find the family office',
    'centre.find': 'How to find the volunteer centre',

    'real.title': 'Real data – Town of Weidenfurt (demonstration)',
    'real.h1': 'Real data from four towns',
    'real.intro':
      'Weidenfurt is made up, these data are not. Nobody made them for nahbei: they come as towns and volunteers publish them.',
    'real.file': 'The data as a file',

    'embed.title': 'Embedding – Town of Weidenfurt (demonstration)',
    'embed.h1': 'Four ways onto your page',
    'embed.intro':
      'Every site allows something else. So there are four ways to write the same setting. All four show the same here: what is on in the next seven days.',
    'embed.instead': 'All dates',
    'embed.frame': 'What’s on for families',

    'start.title': 'Home – Town of Weidenfurt (demonstration)',
    'start.h1': 'Welcome to Weidenfurt',
    'start.intro':
      'This town does not exist. We made it up to show what support for young families can look like on a town’s website.',

    'imprint.title': 'Legal notice – Town of Weidenfurt (demonstration)',
    'imprint.h1': 'Legal notice',
    'imprint.intro': 'The town of Weidenfurt does not exist. So it has neither an address nor a mayor.',
    'privacy.title': 'Privacy – Town of Weidenfurt (demonstration)',
    'privacy.h1': 'Privacy',
    'privacy.intro': 'In short: this demonstration remembers nothing, unless you sign up with the form.',
    'accessibility.title': 'Accessibility – Town of Weidenfurt (demonstration)',
    'accessibility.crumb': 'Accessibility',
    'accessibility.h1': 'Accessibility',
    'accessibility.intro':
      'Everybody should be able to use these pages: with a keyboard, a screen reader, large print, and in their own language.',

    'foot.town': 'Town of Weidenfurt',
    'foot.imprint': 'Legal notice',
    'foot.privacy': 'Privacy',
    'foot.accessibility': 'Accessibility statement',
    'foot.barrier': 'Report a barrier',
    'demo.what': 'This is a demonstration of nahbei. The town of Weidenfurt does not exist.',
    'demo.all': 'All on one page',
    'demo.offers': 'Support',
    'demo.events': 'What’s on',
    'demo.signup': 'Volunteering',
    'demo.real': 'Real data',
    'demo.embed': 'Embedding',
    theme: 'Appearance:',
    'theme.light': 'Light',
    'theme.dark': 'Dark',
    'theme.auto': 'As the device',
  },

  ar: {
    skip: 'انتقل إلى المحتوى',
    easy: 'لغة سهلة',
    sign: 'لغة الإشارة',
    language: 'اللغة:',
    town: 'مدينة',
    menu: 'القائمة',
    'menu.main': 'القائمة الرئيسية',
    'nav.rathaus': 'البلدية والخدمات',
    'nav.wohnen': 'السكن والحياة',
    'nav.familie': 'الأسرة والأطفال',
    'nav.kultur': 'الثقافة والترفيه',
    trail: 'أنت هنا',
    home: 'الرئيسية',
    german: 'هذه الصفحة متوفرة بالألمانية فقط.',

    'index.title': 'الأسرة والأطفال – مدينة فايدنفورت (عرض توضيحي)',
    'index.h1': 'معكم منذ البداية',
    'index.intro': 'من الحمل حتى عيد الميلاد الثالث: مساعدة بالقرب منكم، ومواعيد هذا الأسبوع، وأشخاص يمنحون من وقتهم.',

    'offers.title': 'العروض – مدينة فايدنفورت (عرض توضيحي)',
    'offers.crumb': 'المساعدة المبكرة',
    'offers.h1': 'مساعدة حول الحمل والسنوات الأولى',
    'offers.intro': 'الحياة مع طفل صغير جميلة ومتعبة أحيانًا. هنا تجدون أشخاصًا يساعدونكم. المساعدة طوعية ومجانية غالبًا.',
    'offers.instead': 'مكتب الأسرة يخبركم أيضًا بكل العروض للحوامل وللأسر التي لديها أطفال صغار، على الهاتف أو في المكتب.',

    'events.title': 'المواعيد – مدينة فايدنفورت (عرض توضيحي)',
    'events.crumb': 'المواعيد',
    'events.h1': 'ماذا يحدث هذا الأسبوع',
    'events.intro': 'يمكنكم الحضور وحدكم أو مع الطفل. الإخوة والأخوات مرحّب بهم دائمًا.',
    'events.instead': 'مكتب الأسرة يخبركم أيضًا بكل اللقاءات والدورات وساعات الاستشارة، على الهاتف أو في المكتب.',

    'signup.title': 'التطوّع – مدينة فايدنفورت (عرض توضيحي)',
    'signup.crumb': 'التطوّع',
    'signup.h1': 'امنحوا وقتًا يقوّي الأسر',
    'signup.intro': 'في فايدنفورت يرافق 140 متطوعًا ومتطوعة أسرًا شابة. تبدأ في الخريف دورة تحضيرية جديدة.',
    'signup.instead': 'يمكنكم التسجيل أيضًا على الهاتف أو في مركز التطوّع، من الاثنين إلى الخميس من الساعة 9 إلى 15.',

    'phone.family': 'مكتب الأسرة في مدينة فايدنفورت:',
    'phone.centre': 'مركز التطوّع في فايدنفورت:',
    'family.find': 'كيف تجدون مكتب الأسرة',
    'centre.find': 'كيف تجدون مركز التطوّع',

    'real.title': 'بيانات حقيقية – مدينة فايدنفورت (عرض توضيحي)',
    'real.h1': 'بيانات حقيقية من أربع مدن',
    'real.intro':
      'مدينة فايدنفورت من نسج الخيال، أما هذه البيانات فحقيقية. لم يُعدّها أحد من أجل nahbei، بل هي كما تنشرها المدن والمتطوعون.',
    'real.file': 'البيانات كملف',

    'embed.title': 'الإدراج في الصفحات – مدينة فايدنفورت (عرض توضيحي)',
    'embed.h1': 'أربع طرق إلى صفحتكم',
    'embed.intro':
      'كل موقع يسمح بشيء مختلف، لذلك يمكن كتابة الإعداد نفسه بأربع طرق. كلها تعرض هنا الشيء نفسه: مواعيد الأيام السبعة القادمة.',
    'embed.instead': 'كل المواعيد',
    'embed.frame': 'مواعيد للأسر',

    'start.title': 'الرئيسية – مدينة فايدنفورت (عرض توضيحي)',
    'start.h1': 'أهلًا بكم في فايدنفورت',
    'start.intro': 'هذه المدينة غير موجودة. اخترعناها لنبيّن كيف يمكن أن تظهر عروض المساعدة المبكرة على موقع مدينة.',

    'imprint.title': 'بيانات النشر – مدينة فايدنفورت (عرض توضيحي)',
    'imprint.h1': 'بيانات النشر',
    'imprint.intro': 'مدينة فايدنفورت غير موجودة، فليس لها عنوان ولا رئيسة بلدية.',
    'privacy.title': 'حماية البيانات – مدينة فايدنفورت (عرض توضيحي)',
    'privacy.h1': 'حماية البيانات',
    'privacy.intro': 'باختصار: هذا العرض لا يحفظ شيئًا، إلا إذا سجّلتم عبر الاستمارة.',
    'accessibility.title': 'سهولة الوصول – مدينة فايدنفورت (عرض توضيحي)',
    'accessibility.crumb': 'سهولة الوصول',
    'accessibility.h1': 'سهولة الوصول',
    'accessibility.intro':
      'ينبغي أن يتمكّن الجميع من استخدام هذه الصفحات: بلوحة المفاتيح، وبقارئ الشاشة، وبخط كبير، وبلغتهم.',

    'foot.town': 'مدينة فايدنفورت',
    'foot.imprint': 'بيانات النشر',
    'foot.privacy': 'حماية البيانات',
    'foot.accessibility': 'بيان سهولة الوصول',
    'foot.barrier': 'الإبلاغ عن عائق',
    'demo.what': 'هذا عرض توضيحي لبرنامج nahbei. مدينة فايدنفورت غير موجودة.',
    'demo.all': 'الكل في صفحة واحدة',
    'demo.offers': 'العروض',
    'demo.events': 'المواعيد',
    'demo.signup': 'التطوّع',
    'demo.real': 'بيانات حقيقية',
    'demo.embed': 'الإدراج في الصفحات',
    theme: 'المظهر:',
    'theme.light': 'فاتح',
    'theme.dark': 'داكن',
    'theme.auto': 'مثل الجهاز',
  },
};
