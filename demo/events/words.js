// Words of the page that shows the widgets' events.

export const words = {
  en: {
    title: 'What readers do, as events',
    lead: 'The widgets measure nothing and send nothing anywhere. Whatever a reader does in them is an event that bubbles up to your page, and your page decides what to do with it.',
    try: 'Try it',
    widget: 'Widget',
    frame: 'The widget',
    events: 'Events',
    eventsEmpty: 'Nothing yet. Open, choose, follow or copy something in the widget.',
    clear: 'Clear',
    layer: 'Data layer',
    layerEmpty: 'Empty.',
    consent: 'The reader has agreed: put events into the data layer',
    layerHint: 'A list in this page’s memory. No tag manager reads it here.',
    privacy: 'Before you count',
    privacyText: [
      'What a reader opens can say something about their health: who looks at sciatica, or at what can go wrong, may be a patient. In the EU that can make it health data, which the law protects more than other data.',
      'Whether you may count it, for what, for how long and with whose consent is for your site to settle, before the first event is kept. The widgets ask for no consent, since they keep nothing.',
      'If you count, count little: no names, no user ids, and not the address of a page that says who the reader is.',
    ],
    every: 'Every event',
    recipe: 'A recipe for a tag manager',
    recipeText:
      'The script listens on the document and adds an entry to the list that tag managers read. It starts and stops when your consent tool says so. Tried with a list as below; with Google Tag Manager itself it was not tried.',
    recipeUse: 'Call it from your own script:',
  },
  da: {
    title: 'Hvad læserne gør, som hændelser',
    lead: 'Widgetterne måler ingenting og sender ingenting. Alt, hvad en læser gør i dem, er en hændelse, som når op til din side, og din side bestemmer, hvad den bruges til.',
    try: 'Prøv det',
    widget: 'Widget',
    frame: 'Widgetten',
    events: 'Hændelser',
    eventsEmpty: 'Intet endnu. Åbn, vælg, følg eller kopiér noget i widgetten.',
    clear: 'Ryd',
    layer: 'Datalag',
    layerEmpty: 'Tomt.',
    consent: 'Læseren har sagt ja: Læg hændelser i datalaget',
    layerHint: 'En liste i denne sides hukommelse. Her er intet tagstyringsværktøj, der læser den.',
    privacy: 'Før du tæller',
    privacyText: [
      'Det, en læser åbner, kan sige noget om læserens helbred: Den, der læser om iskias, eller om hvad der kan gå galt, kan være patient. I EU kan det gøre oplysningerne til helbredsoplysninger, som er bedre beskyttet end andre.',
      'Om du må tælle det, til hvad, hvor længe og med hvis samtykke, skal du afgøre, før den første hændelse bliver gemt. Widgetterne beder ikke om samtykke, for de gemmer ingenting.',
      'Hvis du tæller, så tæl lidt: ingen navne, ingen bruger-id’er og ikke adressen på en side, der viser, hvem læseren er.',
    ],
    every: 'Alle hændelser',
    recipe: 'En opskrift til tagstyring',
    recipeText:
      'Scriptet lytter på dokumentet og føjer en post til den liste, som tagstyringsværktøjer læser. Det begynder, når dit samtykkeværktøj siger til, og stopper, når det siger fra. Prøvet med en liste som her, men ikke med selve Google Tag Manager.',
    recipeUse: 'Kald det fra dit eget script:',
  },
};
