// Words of the snippet builder.

export const words = {
  en: {
    title: 'Build your snippet',
    lead: 'Choose widgets and what they show, look at them on a phone, a tablet and a desk, and copy what your site needs. Your choices are kept in the address of this page, so you can share it.',
    choices: 'Choices',
    widgets: 'Widgets',
    order: 'Order and options',
    orderHint: 'The widgets stand on your page in this order.',
    optionsOf: 'Options of {name}',
    noOptions: 'It has no options of its own.',
    up: 'Move {name} up',
    down: 'Move {name} down',
    moved: '{name} is now number {place} of {count}.',
    forAll: 'For all widgets',
    language: 'Language',
    languagePage: 'As the page says',
    theme: 'Theme',
    themeNone: 'None',
    delivery: 'Where the files come from',
    deliveries: {
      own: 'Your server, all languages',
      single: 'Your server, one language in one file',
      autoload: 'Your server, only what a page uses',
      cdn: 'A CDN, one fixed version',
      npm: 'npm, in your own bundle',
      wordpress: 'WordPress, with the plugin',
    },
    folder: 'Folder on your server',
    folderHint: 'Such as /spinal/, or https://static.example/spinal/ on another host.',
    fallback: 'Page to read instead, without JavaScript',
    fallbackHint:
      'The address of a page of yours, such as /contact. Each widget then holds a sentence with this link, which a reader sees whose browser runs no script.',
    static: 'The words in the page itself',
    staticHint:
      'Each tag then holds what its widget says. A reader has it at once, also where no script runs, in a feed, and in a search engine; the widget takes over from it, and nothing moves. Choose the language above. It stays as it was when you copied it: copy it anew with each new version.',
    withoutScript: 'This part of the page needs JavaScript.',
    readInstead: 'Read about spinal injections here instead.',
    reset: 'Begin again',
    preview: 'Preview',
    previewHint: 'The real widgets, as this page’s server sends them.',
    device: 'Device',
    devices: {360: 'Phone', 768: 'Tablet', 1200: 'Desktop'},
    width: 'Width of the preview in pixels',
    frame: 'Preview of the widgets',
    ruler: 'Measures the widgets',
    result: 'What your site needs',
    install: 'Install',
    imports: 'Import in your script',
    head: 'In the <head>',
    headHint:
      'Until the widgets are there it dresses their words, or keeps their space, so that nothing below them moves.',
    space: 'In your style sheet',
    spaceHint:
      'For widgets that do not have the height that reserve.css keeps: the heights that they have in the preview, at each width, in its font, in {language}. Where your font breaks lines elsewhere, what is below moves by those lines. What you put into a slot is hidden until it stands there.',
    html: 'Where the widgets stand',
    csp: 'Content security policy',
    cspHint:
      'Only if your site has such a policy: add these sources to its lines. The last two lines are for sites that ask for Trusted Types.',
    files: 'Files',
    filesHint: 'Copy these from dist into {folder}:',
    notes: {
      own: 'The script loads a language from locales/ when a page needs it.',
      single: 'The file holds one language and shows it whatever the page says.',
      autoload:
        'The integrity value is that of the small script alone; the files it loads are not pinned.',
      cdn: 'The package is not published yet: this address answers nothing today. It shows the form that it will have.',
      wordpress:
        'Paste the shortcodes into a page. The plugin brings the files and keeps the space; a theme is chosen in its settings.',
      npm: 'The package is not published yet: until then, npm pack in a copy of the project makes a file to install.',
    },
    integrity:
      'With integrity, a browser runs the file only as it was when you copied this. The value is that of the files this demo was built with. Copy the snippet anew when you put in a new version.',
    none: 'Choose at least one widget.',
    bad: 'The address asks for {name} = “{value}”, which is not possible. It was left out.',
    notTaken: '“{value}” is not possible here. The last value that was is used.',
    allowed: {
      folder: 'A folder begins with a slash or with https://, and ends with a slash.',
      fallback: 'An address is a path of your site, or begins with https:// or http://.',
    },
    elsewhere:
      'The other host has to send Access-Control-Allow-Origin with each file, or browsers refuse them.',
    notListed: 'The sources are to be those of a widget that is not chosen. They list all instead.',
    noScript: 'The preview needs JavaScript.',
  },
  da: {
    title: 'Lav din indlejringskode',
    lead: 'Vælg widgets og indhold, se dem på telefon, tablet og computer, og kopiér det, dit websted skal bruge. Dine valg står i sidens adresse, så du kan dele den.',
    choices: 'Valg',
    widgets: 'Widgets',
    order: 'Rækkefølge og valgmuligheder',
    orderHint: 'Widgetterne står på din side i denne rækkefølge.',
    optionsOf: 'Valgmuligheder for {name}',
    noOptions: 'Den har ingen egne valgmuligheder.',
    up: 'Flyt {name} op',
    down: 'Flyt {name} ned',
    moved: '{name} er nu nummer {place} af {count}.',
    forAll: 'For alle widgets',
    language: 'Sprog',
    languagePage: 'Som på siden',
    theme: 'Tema',
    themeNone: 'Intet',
    delivery: 'Hvor filerne hentes',
    deliveries: {
      own: 'Egen server, alle sprog',
      single: 'Egen server, ét sprog i én fil',
      autoload: 'Egen server, kun det, siden bruger',
      cdn: 'Et CDN, én fast version',
      npm: 'npm, i dit eget build',
      wordpress: 'WordPress, med pluginnet',
    },
    folder: 'Mappe på din server',
    folderHint: 'Fx /spinal/, eller https://static.example/spinal/ på en anden server.',
    fallback: 'Side at læse i stedet, uden JavaScript',
    fallbackHint:
      'Adressen på en af dine egne sider, fx /kontakt. Så får hver widget en sætning med linket. Den vises for læsere, hvis browser ikke kører scripts.',
    static: 'Teksten i selve siden',
    staticHint:
      'Så står det, widgetten siger, i siden fra starten. Læseren har det med det samme, også hvor der ikke kører scripts, i et nyhedsfeed og i en søgemaskine. Widgetten overtager teksten, uden at noget flytter sig. Vælg sproget ovenfor. Teksten forbliver, som den var, da du kopierede den: Kopiér den igen ved hver ny version.',
    withoutScript: 'Denne del af siden kræver JavaScript.',
    readInstead: 'Læs om blokader i ryggen her i stedet.',
    reset: 'Begynd forfra',
    preview: 'Visning',
    previewHint: 'De rigtige widgets, som de kommer fra denne sides server.',
    device: 'Enhed',
    devices: {360: 'Telefon', 768: 'Tablet', 1200: 'Computer'},
    width: 'Visningens bredde i pixels',
    frame: 'Visning af widgetterne',
    ruler: 'Måler widgetterne',
    result: 'Det skal dit websted bruge',
    install: 'Installation',
    imports: 'Import i dit script',
    head: 'I <head>',
    headHint:
      'Giver teksten sit udseende eller holder plads, indtil widgetterne er der, så intet under dem hopper.',
    space: 'I dit stylesheet',
    spaceHint:
      'Til widgets, der ikke har den højde, som reserve.css holder plads til: de højder, de har i visningen ved hver bredde, med dens skrift, på {language}. Hvor din skrift bryder linjerne andre steder, flytter det, der står under, sig tilsvarende. Det, du sætter ind i et slot, er skjult, indtil det er på plads.',
    html: 'Der, hvor widgetterne skal stå',
    csp: 'Content security policy',
    cspHint:
      'Kun hvis dit websted har sådan en politik: Føj disse kilder til dens linjer. De to sidste linjer er til websteder, der kræver Trusted Types.',
    files: 'Filer',
    filesHint: 'Kopiér disse fra dist til {folder}:',
    notes: {
      own: 'Scriptet henter et sprog fra locales/, når en side har brug for det.',
      single: 'Filen rummer ét sprog og viser det, uanset hvad siden angiver.',
      autoload:
        'Værdien i integrity gælder kun det lille script. De filer, det henter, er ikke låst.',
      cdn: 'Pakken er ikke udgivet endnu: I dag svarer adressen ikke. Her ses den form, den får.',
      wordpress:
        'Indsæt kortkoderne på en side. Pluginnet har filerne med og holder pladsen; et tema vælges i dets indstillinger.',
      npm: 'Pakken er ikke udgivet endnu: Indtil da laver npm pack i en kopi af projektet en fil, der kan installeres.',
    },
    integrity:
      'Med integrity kører browseren kun filen, som den var, da du kopierede dette. Værdien er den for de filer, som denne demo er bygget med. Kopiér koden igen, når du lægger en ny version op.',
    none: 'Vælg mindst én widget.',
    bad: 'Adressen beder om {name} = “{value}”, som ikke er muligt. Det er udeladt.',
    notTaken: '“{value}” er ikke muligt her. Den seneste gyldige værdi bruges.',
    allowed: {
      folder: 'En mappe begynder med en skråstreg eller https:// og slutter med en skråstreg.',
      fallback:
        'En adresse er en sti på dit websted, eller den begynder med https:// eller http://.',
    },
    elsewhere:
      'Den anden server skal sende Access-Control-Allow-Origin med hver fil. Ellers afviser browsere dem.',
    notListed:
      'Kilderne skal være dem fra en widget, der ikke er valgt. I stedet vises kilderne for alle.',
    noScript: 'Visningen kræver JavaScript.',
  },
};

/** “{name} is now number {place}.” with its values. */
export function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}
