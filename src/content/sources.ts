import type {Source} from './source.js';

// Each source is a binding of its own, so that a bundle carries only the sources its claims name.

export const niceNg59: Source = {
  id: 'nice-ng59',
  title:
    'Low back pain and sciatica in over 16s: assessment and management (NG59), Recommendations',
  publisher: 'National Institute for Health and Care Excellence (NICE)',
  year: 2020,
  lang: 'en',
  kind: 'guideline',
  url: 'https://www.nice.org.uk/guidance/ng59/chapter/Recommendations',
};

export const niceQs155: Source = {
  id: 'nice-qs155',
  title: 'Low back pain and sciatica (QS155), Quality statement 6: Spinal injections',
  publisher: 'NICE',
  year: 2017,
  lang: 'en',
  kind: 'guideline',
  url: 'https://www.nice.org.uk/guidance/qs155/chapter/quality-statement-6-spinal-injections',
};

export const niceCh24: Source = {
  id: 'nice-ch24',
  title: 'NG59 full guideline, chapter 24: Epidural injections for sciatica',
  publisher: 'National Guideline Centre / NICE (NCBI Bookshelf)',
  year: 2016,
  lang: 'en',
  kind: 'guideline',
  url: 'https://ncbi.nlm.nih.gov/books/NBK410166',
};

export const bmjNice2017: Source = {
  id: 'bmj-nice-2017',
  title: 'Low back pain and sciatica: summary of NICE guidance (BMJ 2017;356:i6748)',
  publisher: 'BMJ',
  year: 2017,
  lang: 'en',
  kind: 'guideline',
  url: 'https://doi.org/10.1136/bmj.i6748',
};

export const aomrcEbi: Source = {
  id: 'aomrc-ebi',
  title: 'Injections for nonspecific low back pain without sciatica (Evidence-Based Interventions)',
  publisher: 'Academy of Medical Royal Colleges (UK)',
  lang: 'en',
  kind: 'guideline',
  url: 'https://www.aomrc.org.uk/ebi/clinicians/injections-for-nonspecific-low-back-pain-without-sciatica/',
};

export const llrEpidural: Source = {
  id: 'llr-epidural',
  title: 'Policy for Epidural Injections for Radicular Pain (Sciatica)',
  publisher: 'NHS Leicester, Leicestershire and Rutland ICB',
  lang: 'en',
  kind: 'guideline',
  url: 'https://leicesterleicestershireandrutland.icb.nhs.uk/policy-for-epidural-injections-for-radicular-pain-sciatica/',
};

export const bmjGuideline2025: Source = {
  id: 'bmj-guideline-2025',
  title:
    'Commonly used interventional procedures for non-cancer chronic spine pain: a clinical practice guideline (BMJ 2025;388:e079970)',
  publisher: 'BMJ Rapid Recommendations',
  year: 2025,
  lang: 'en',
  kind: 'guideline',
  url: 'https://doi.org/10.1136/bmj-2024-079970',
};

export const bmjNma2025: Source = {
  id: 'bmj-nma-2025',
  title:
    'Common interventional procedures for chronic non-cancer spine pain: systematic review and network meta-analysis (BMJ 2025;388:e079971)',
  publisher: 'BMJ',
  year: 2025,
  lang: 'en',
  kind: 'review',
  url: 'https://doi.org/10.1136/bmj-2024-079971',
};

export const hcnBmj: Source = {
  id: 'hcn-bmj',
  title: 'HCN summary of the BMJ 2025 guideline',
  publisher: 'HCN',
  year: 2025,
  lang: 'en',
  kind: 'news',
  url: 'https://hcn.health/hcn-trends-story/commonly-used-interventional-procedures-for-non-cancer-chronic-spine-pain-a-clinical-practice-guideline',
};

export const retractionwatch: Source = {
  id: 'retractionwatch',
  title: 'Medical societies call for BMJ to retract "misleading and irresponsible" guideline',
  publisher: 'Retraction Watch',
  year: 2025,
  lang: 'en',
  kind: 'news',
  url: 'https://retractionwatch.com/?p=131686',
};

export const aan2025: Source = {
  id: 'aan-2025',
  title:
    'Epidural Steroids for Cervical and Lumbar Radicular Pain and Spinal Stenosis: Systematic Review Summary (Neurology 2025;104(5):e213361)',
  publisher: 'American Academy of Neurology',
  year: 2025,
  lang: 'en',
  kind: 'review',
  url: 'https://doi.org/10.1212/WNL.0000000000213361',
};

export const cochrane2020: Source = {
  id: 'cochrane-2020',
  title: 'Epidural corticosteroid injections for lumbosacral radicular pain (CD013577)',
  publisher: 'Cochrane',
  year: 2020,
  lang: 'en',
  kind: 'review',
  url: 'https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD013577/full',
};

export const less2014: Source = {
  id: 'less-2014',
  title:
    'A Randomized Trial of Epidural Glucocorticoid Injections for Spinal Stenosis (N Engl J Med 2014;371:11-21)',
  publisher: 'New England Journal of Medicine',
  year: 2014,
  lang: 'en',
  kind: 'study',
  url: 'https://doi.org/10.1056/NEJMoa1313265',
};

export const fda2014: Source = {
  id: 'fda-2014',
  title:
    'FDA Drug Safety Communication: label changes to warn of rare but serious neurologic problems after epidural corticosteroid injections',
  publisher: 'U.S. Food and Drug Administration',
  year: 2014,
  lang: 'en',
  kind: 'regulator',
  url: 'http://www.fda.gov/Drugs/DrugSafety/ucm394280.htm',
};

export const fdaNejm: Source = {
  id: 'fda-nejm',
  title:
    'Serious Neurologic Events after Epidural Glucocorticoid Injection: The FDA’s Risk Assessment',
  publisher: 'New England Journal of Medicine',
  year: 2015,
  lang: 'en',
  kind: 'regulator',
  url: 'https://doi.org/10.1056/NEJMp1511754',
};

export const rathmell: Source = {
  id: 'rathmell',
  title:
    'Safeguards to Prevent Neurologic Complications after Epidural Steroid Injections: Consensus Opinions',
  publisher: 'Multidisciplinary Working Group (FDA Safe Use Initiative) and 13 societies',
  lang: 'en',
  kind: 'guideline',
  url: 'https://tr.scribd.com/document/269262235/safeguards-in-epidural',
};

export const s32025: Source = {
  id: 's3-2025',
  title:
    'Through the foramen to the nerve root: the new S3 Guideline Epidural Injections (Orthopädie)',
  publisher: 'Klessinger, Legat, Weidle / Springer',
  year: 2025,
  lang: 'en',
  kind: 'guideline',
  url: 'https://doi.org/10.1007/s00132-025-04700-0',
};

export const cmsL33906: Source = {
  id: 'cms-l33906',
  title: 'Epidural Steroid Injections for Pain Management (LCD L33906), summary',
  publisher: 'CMS / Medicare contractor, summarised by Verity',
  lang: 'en',
  kind: 'regulator',
  url: 'https://verity.backworkai.com/policy/L33906',
};

export const cmsL33930: Source = {
  id: 'cms-l33930',
  title: 'Facet Joint Interventions for Pain Management (LCD L33930), background',
  publisher: 'Centers for Medicare & Medicaid Services',
  lang: 'en',
  kind: 'regulator',
  url: 'https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=33930&ver=22&',
};

export const asra2019: Source = {
  id: 'asra-2019',
  title: 'Updates to the ASRA Guidelines for Interventional Pain Procedures',
  publisher: 'American Society of Regional Anesthesia and Pain Medicine',
  year: 2019,
  lang: 'en',
  kind: 'guideline',
  url: 'https://asra.com/news-publications/asra-newsletter/newsletter-item/asra-news/2019/08/27/updates-to-the-asra-guidelines-for-interventional-pain-procedures',
};

export const rapmFacet2020: Source = {
  id: 'rapm-facet-2020',
  title:
    'Consensus practice guidelines on interventions for lumbar facet joint pain (Reg Anesth Pain Med 2020;45:424-467)',
  publisher: 'Multispecialty international working group',
  year: 2020,
  lang: 'en',
  kind: 'guideline',
  url: 'https://doi.org/10.1136/rapm-2019-101243',
};

export const klessinger2013: Source = {
  id: 'klessinger-2013',
  title: 'Medial Branch Blocks of the Cervical and Lumbar Spine (Tech Orthop 2013;28:18-22)',
  publisher: 'Techniques in Orthopaedics',
  year: 2013,
  lang: 'en',
  kind: 'review',
  url: 'https://www.scribd.com/document/154625524/Medial-Branch-Blocks-of-the-Cervical-and-Lumbar-Spine',
};

export const skelrad2010: Source = {
  id: 'skelrad-2010',
  title: 'Therapeutic injection therapy for the spine and sacroiliac joints (review abstract)',
  publisher: 'Skeletal Radiology',
  year: 2010,
  lang: 'en',
  kind: 'review',
  url: 'https://www.metajournal.com/articles/journal/2107/skeletal-radiol/2010/1?pubtype=review',
};

export const ijssSij: Source = {
  id: 'ijss-sij',
  title: 'Nonoperative Treatment Options for Patients With Sacroiliac Joint Pain',
  publisher: 'International Journal of Spine Surgery',
  lang: 'en',
  kind: 'review',
  url: 'http://www.ijssurgery.com/content/14/s1/S35.full.txt',
};

export const medifindSij: Source = {
  id: 'medifind-sij',
  title:
    'The Role of Corticosteroid Injections in the Treatment of Sacroiliitis: A Narrative Review',
  publisher: 'Musculoskeletal Care',
  lang: 'en',
  kind: 'review',
  url: 'https://medifind.com/articles/publication/522076298',
};

export const sijCtStudy: Source = {
  id: 'sij-ct-study',
  title: 'CT-guided sacroiliac joint injection, two-year follow-up (46 patients)',
  publisher: 'Archives of Rheumatology',
  lang: 'en',
  kind: 'study',
  url: 'https://archivesofrheumatology.org/full-text/468',
};

export const sijApproach: Source = {
  id: 'sij-approach',
  title:
    'Posteroanterior versus oblique approach for sacroiliac joint injection (randomised trial)',
  publisher: 'PMC6603830',
  lang: 'en',
  kind: 'study',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6603830',
};

export const cphrEsi: Source = {
  id: 'cphr-esi',
  title: 'Epidural Steroid Injections (Current Pain and Headache Reports)',
  publisher: 'Springer',
  lang: 'en',
  kind: 'review',
  url: 'https://doi.org/10.1007/s11916-011-0236-9',
};

export const ajr2017: Source = {
  id: 'ajr-2017',
  title:
    'The Lumbar Neural Foramen and Transforaminal Epidural Steroid Injections: An Anatomic Review',
  publisher: 'American Journal of Roentgenology',
  year: 2017,
  lang: 'en',
  kind: 'review',
  url: 'https://www.ajronline.org/doi/10.2214/AJR.16.17471',
};

export const medscapeSij: Source = {
  id: 'medscape-sij',
  title: 'Sacroiliac Joint Injection (Medscape)',
  publisher: 'Medscape',
  year: 2023,
  lang: 'en',
  kind: 'encyclopedia',
  url: 'https://emedicine.medscape.com/article/103399-print',
};

export const statpearlsSij: Source = {
  id: 'statpearls-sij',
  title: 'Sacroiliac Joint Injection (StatPearls)',
  publisher: 'StatPearls',
  year: 2023,
  lang: 'en',
  kind: 'encyclopedia',
  url: 'https://statpearls.com/point-of-care/28684',
};

export const nysoraSij: Source = {
  id: 'nysora-sij',
  title: 'Ultrasound-guided sacroiliac joint injection',
  publisher: 'NYSORA',
  lang: 'en',
  kind: 'encyclopedia',
  url: 'https://nysora.com/pain-management/ultrasound-guided-sacroiliac-joint-injection',
};

export const benedetti2009: Source = {
  id: 'benedetti-2009',
  title: 'Epidural steroid injections: Complications and management',
  publisher: 'Techniques in Regional Anesthesia and Pain Management',
  year: 2009,
  lang: 'en',
  kind: 'review',
  url: 'https://c.coek.info/pdf-epidural-steroid-injections-complications-and-management-.html',
};

export const glucoseEven: Source = {
  id: 'glucose-even',
  title:
    'Effects of Epidural Steroid Injections on Blood Glucose Levels in Patients With Diabetes Mellitus (Spine 2012;37(1))',
  publisher: 'Spine',
  year: 2012,
  lang: 'en',
  kind: 'study',
  url: 'https://journals.lww.com/spinejournal/Abstract/2012/01010/Effects_of_Epidural_Steroid_Injections_on_Blood.22.aspx',
};

export const glucoseMoon: Source = {
  id: 'glucose-moon',
  title:
    'Changes in blood glucose and cortisol levels after epidural or shoulder intra-articular glucocorticoid injections (Am J Phys Med Rehabil 2014;93:372-8)',
  publisher: 'PubMed 24508924',
  year: 2014,
  lang: 'en',
  kind: 'study',
  url: 'https://www.ncbi.nlm.nih.gov/pubmed/24508924',
};

export const sisFactfinder: Source = {
  id: 'sis-factfinder',
  title: 'Epidural Steroid Injections and Hyperglycemia: FactFinder',
  publisher: 'International Spine Intervention Society',
  lang: 'en',
  kind: 'review',
  url: 'http://www.spinalinjection.org/page/ESIDFF/Epidural-Steroid-Injections-and-Hyperglycemia-FactFinder-.htm',
};

export const southteesEpidural: Source = {
  id: 'southtees-epidural',
  title: 'Epidural Steroid Injection',
  publisher: 'South Tees Hospitals NHS Foundation Trust',
  lang: 'en',
  kind: 'leaflet',
  url: 'https://www.southtees.nhs.uk/services/pain-management/interventions/epidural-steroid-injection/',
};

export const southteesNrb: Source = {
  id: 'southtees-nrb',
  title: 'Nerve root block injections',
  publisher: 'South Tees Hospitals NHS Foundation Trust',
  lang: 'en',
  kind: 'leaflet',
  url: 'https://southtees.nhs.uk/services/back-pain/back-pain-triage-and-treat/management-options-for-low-back-pain-and-sciatica/nerve-root-block-injections',
};

export const heyEpidural: Source = {
  id: 'hey-epidural',
  title: 'Epidural Injections (HEY-609/2020)',
  publisher: 'Hull University Teaching Hospitals NHS Trust',
  year: 2020,
  lang: 'en',
  kind: 'leaflet',
  url: 'https://www.hey.nhs.uk/patient-leaflet/epidural-injections/',
};

export const heyFacet: Source = {
  id: 'hey-facet',
  title: 'Facet Joint Injection (HEY-610/2014)',
  publisher: 'Hull University Teaching Hospitals NHS Trust',
  year: 2014,
  lang: 'en',
  kind: 'leaflet',
  url: 'https://www.hey.nhs.uk/patient-leaflet/facet-joint-injection/',
};

export const heySij: Source = {
  id: 'hey-sij',
  title: 'Sacroiliac Joint Injections (HEY-538/2023)',
  publisher: 'Hull University Teaching Hospitals NHS Trust',
  year: 2023,
  lang: 'en',
  kind: 'leaflet',
  url: 'https://www.hey.nhs.uk/patient-leaflet/sacroiliac-joint-injections/',
};

export const gsttFacet: Source = {
  id: 'gstt-facet',
  title: 'Facet joint injections for treating pain',
  publisher: 'Guy’s and St Thomas’ NHS Foundation Trust',
  lang: 'en',
  kind: 'leaflet',
  url: 'https://www.guysandstthomas.nhs.uk/health-information/facet-joint-injections-treating-pain',
};

export const gsttSij: Source = {
  id: 'gstt-sij',
  title: 'Sacroiliac joint injections to treat pain',
  publisher: 'Guy’s and St Thomas’ NHS Foundation Trust',
  lang: 'en',
  kind: 'leaflet',
  url: 'https://guysandstthomas.nhs.uk/health-information/sacroiliac-joint-injections-treat-pain',
};

export const gsttSteroid: Source = {
  id: 'gstt-steroid',
  title: 'Steroid injections for joint and tendon pain',
  publisher: 'Guy’s and St Thomas’ NHS Foundation Trust',
  lang: 'en',
  kind: 'leaflet',
  url: 'https://www.guysandstthomas.nhs.uk/health-information/steroid-injections-joint-and-tendon-pain',
};

export const nbtFacet: Source = {
  id: 'nbt-facet',
  title: 'Facet joint injections',
  publisher: 'North Bristol NHS Trust',
  lang: 'en',
  kind: 'leaflet',
  url: 'https://nbt.nhs.uk/our-services/a-z-services/imaging-x-ray/imaging-patient-information/facet-joint-injections',
};

export const tetburyFacet: Source = {
  id: 'tetbury-facet',
  title: 'Facet joint injection',
  publisher: 'Tetbury Hospital (UK charity hospital)',
  lang: 'en',
  kind: 'leaflet',
  url: 'https://www.tetburyhospital.co.uk/treatments/facet-joint-injection/',
};

export const dudleyTfesi: Source = {
  id: 'dudley-tfesi',
  title: 'Transforaminal epidural injections',
  publisher: 'The Dudley Group NHS Foundation Trust',
  lang: 'en',
  kind: 'leaflet',
  url: 'https://www.dgft.nhs.uk/pil/transforaminal-epidural-injections',
};

export const dudleyCaudal: Source = {
  id: 'dudley-caudal',
  title: 'Caudal epidural injections',
  publisher: 'The Dudley Group NHS Foundation Trust',
  lang: 'en',
  kind: 'leaflet',
  url: 'https://www.dgft.nhs.uk/?p=4856',
};

export const ekhuftNrb: Source = {
  id: 'ekhuft-nrb',
  title: 'Nerve root block injections, transforaminal epidural, and dorsal root ganglion blocks',
  publisher: 'East Kent Hospitals University NHS Foundation Trust',
  lang: 'en',
  kind: 'leaflet',
  url: 'https://leaflets.ekhuft.nhs.uk/nerve-root-block-injections-transforaminal-epidural-and-dorsal-root-ganglion-blocks-the-kent-centre-for-pain-medicine-and-neuromodulation/html',
};

export const rohNrb: Source = {
  id: 'roh-nrb',
  title: 'Nerve Root Block',
  publisher: 'The Royal Orthopaedic Hospital NHS Foundation Trust',
  lang: 'en',
  kind: 'leaflet',
  url: 'https://roh.nhs.uk/services-information/pain-management/nerve-root-block',
};

export const plymouthCaudal: Source = {
  id: 'plymouth-caudal',
  title: 'Caudal Epidural',
  publisher: 'University Hospitals Plymouth NHS Trust',
  lang: 'en',
  kind: 'leaflet',
  url: 'https://www.plymouthhospitals.nhs.uk/display-pil/pil-caudal-epidural-3959',
};

export const ncaSpinal: Source = {
  id: 'nca-spinal',
  title: 'Radiology: A guide to your Spinal Injection',
  publisher: 'Northern Care Alliance NHS Foundation Trust',
  lang: 'en',
  kind: 'leaflet',
  url: 'https://northerncarealliance.nhs.uk/patient-information/patient-leaflets/radiology-guide-your-spinal-injection',
};

export const painclinicni: Source = {
  id: 'painclinicni',
  title: 'What is an Epidural Steroid Injection?',
  publisher: 'Pain Clinic NI',
  lang: 'en',
  kind: 'leaflet',
  url: 'https://painclinicni.com/epidural-steroid-injection',
};

export const onehealthcareEsi: Source = {
  id: 'onehealthcare-esi',
  title: 'Epidural Steroid Injections',
  publisher: 'One Healthcare (UK)',
  lang: 'en',
  kind: 'leaflet',
  url: 'https://www.onehealthcare.co.uk/treatments/epidural-steroid-injections/',
};

export const berkshireNrb: Source = {
  id: 'berkshire-nrb',
  title: 'Nerve root block',
  publisher: 'Berkshire Spine (UK surgeon)',
  lang: 'en',
  kind: 'leaflet',
  url: 'http://berkshirespine.com/services/procedures/nerve-root-block',
};

export const kentsussexNri: Source = {
  id: 'kentsussex-nri',
  title: 'Image Guided Nerve Root Injection',
  publisher: 'Kent and Sussex Radiology',
  lang: 'en',
  kind: 'leaflet',
  url: 'https://www.kentandsussexradiology.com/treatments/image-guided-nerve-root-injection',
};

export const medlineplusAdam: Source = {
  id: 'medlineplus-adam',
  title: 'Epidural injections for back pain (A.D.A.M. article 007485, licensed to MedlinePlus)',
  publisher: 'A.D.A.M.',
  lang: 'en',
  kind: 'encyclopedia',
  url: 'http://benergy2.adam.com/content.aspx?productid=101&pid=1&gid=007485',
};

export const uihealthAfter: Source = {
  id: 'uihealth-after',
  title: 'After Your Procedure (pain management)',
  publisher: 'UI Health, University of Illinois Hospital',
  lang: 'en',
  kind: 'leaflet',
  url: 'https://www.hospital.uillinois.edu/primary-and-specialty-care/pain-management/after-your-procedure',
};

export const backpainok: Source = {
  id: 'backpainok',
  title: 'Post Procedures for Steroid Injections',
  publisher: 'Back Pain OK (US clinic)',
  lang: 'en',
  kind: 'leaflet',
  url: 'https://backpainok.com/procedures/post-procedure/',
};

export const usaspineEsi: Source = {
  id: 'usaspine-esi',
  title: 'The wait between epidural steroid injections',
  publisher: 'USA Spine Care',
  lang: 'en',
  kind: 'leaflet',
  url: 'https://www.usaspinecare.com/non-surgical-treatments/pain-management-injections/epidural-steroid-injections/time-between/',
};

export const usaspineSij: Source = {
  id: 'usaspine-sij',
  title: 'How long it takes for sacroiliac joint injections to work',
  publisher: 'USA Spine Care',
  lang: 'en',
  kind: 'leaflet',
  url: 'https://www.usaspinecare.com/non-surgical-treatments/pain-management-injections/sacroiliac-joint-injections/how-long-to-work/',
};

export const spinehealthFacet: Source = {
  id: 'spinehealth-facet',
  title: 'Facet Joint Injection Pain Relief Results',
  publisher: 'Spine-health',
  lang: 'en',
  kind: 'encyclopedia',
  url: 'https://www.spine-health.com/treatment/injections/facet-joint-injection-pain-relief-results',
};

export const spinehealthEsiRisk: Source = {
  id: 'spinehealth-esi-risk',
  title: 'Epidural Steroid Injections: Risks and Side Effects',
  publisher: 'Spine-health',
  lang: 'en',
  kind: 'encyclopedia',
  url: 'http://www.spine-health.com/treatment/injections/epidural-steroid-injections-risks-and-side-effects',
};

export const subradFacetSi: Source = {
  id: 'subrad-facet-si',
  title: 'Facet and SI joint injections',
  publisher: 'Suburban Radiologic (US)',
  lang: 'en',
  kind: 'leaflet',
  url: 'https://subrad.com/services/pain-management/facetsi-joints/',
};

export const painneuroSij: Source = {
  id: 'painneuro-sij',
  title: 'Sacroiliac Joint Injection (Dr Thomas E Smith)',
  publisher: 'Dr Thomas E Smith, UK pain consultant',
  lang: 'en',
  kind: 'leaflet',
  url: 'https://painandneuromodulation.com/sacroiliac-joint-injection',
};

export const nthSteroid: Source = {
  id: 'nth-steroid',
  title: 'Integrated Musculoskeletal Service: Steroid injections',
  publisher: 'North Tees and Hartlepool NHS Foundation Trust',
  lang: 'en',
  kind: 'leaflet',
  url: 'https://nth.nhs.uk/resources/integrated-musculoskeletal-service-steroid-injections',
};

export const ouhCes: Source = {
  id: 'ouh-ces',
  title: 'Cauda Equina Syndrome: information for people with low back pain (OMI 10127P)',
  publisher: 'Oxford University Hospitals NHS Trust',
  year: 2014,
  lang: 'en',
  kind: 'leaflet',
  url: 'https://studylib.net/doc/11640787/cauda-equina-syndrome-oxford-university-hospitals',
};

export const bornholmBlokade: Source = {
  id: 'bornholm-blokade',
  title: 'Blokade med binyrebarkhormon',
  publisher: 'Bornholms Hospital (Region Hovedstaden)',
  lang: 'da',
  kind: 'leaflet',
  url: 'https://www.bornholmshospital.dk/undersoegelse-og-behandling/find-undersoegelse-og-behandling/Sider/Blokade-med-binyrebarkhormon-20841.aspx',
};

export const gentofteBlokade: Source = {
  id: 'gentofte-blokade',
  title: 'Blokade (Skulder)',
  publisher: 'Gentofte Hospital (Region Hovedstaden)',
  lang: 'da',
  kind: 'leaflet',
  url: 'https://www.gentoftehospital.dk/undersoegelse-og-behandling/find-undersoegelse-og-behandling/Sider/Blokade-Skulder-23677.aspx',
};

export const nordsjInjektion: Source = {
  id: 'nordsj-injektion',
  title: 'Injektion med binyrebarkhormon',
  publisher: 'Nordsjællands Hospital (Region Hovedstaden)',
  lang: 'da',
  kind: 'leaflet',
  url: 'https://www.nordsjaellandshospital.dk/undersoegelse-og-behandling/find-undersoegelse-og-behandling/Sider/Injektion-med-binyrebarkhormon-26761.aspx',
};

export const hedesBlokade: Source = {
  id: 'hedes-blokade',
  title: 'Blokade (Hedes Klinik)',
  publisher: 'Hedes Klinik',
  lang: 'da',
  kind: 'leaflet',
  url: 'https://hedesklinik.dk/blokade/',
};

export const rnCervikal: Source = {
  id: 'rn-cervikal',
  title: 'Cervikal epidural steroid ved cervikal diskusprolaps',
  publisher: 'Region Nordjylland, Regionshospital Nordjylland (PRI)',
  lang: 'da',
  kind: 'guideline',
  url: 'https://pri.rn.dk/Sider/6094.aspx',
};

export const rnProlaps: Source = {
  id: 'rn-prolaps',
  title: 'Diskusprolaps, vurdering og behandling',
  publisher: 'Region Nordjylland (PRI)',
  lang: 'da',
  kind: 'guideline',
  url: 'https://pri.rn.dk/Sider/16807.aspx',
};

export const fysioNkr: Source = {
  id: 'fysio-nkr',
  title: 'National klinisk retningslinje for lumbal nerverodspåvirkning (omtale)',
  publisher: 'Danske Fysioterapeuter',
  lang: 'da',
  kind: 'guideline',
  url: 'https://www.fysio.dk/fafo/faglige-anbefalinger/kliniske-retningslinjer/publicerede-kliniske-retningslinjer/muskuloskeletale-lidelser/lumbal-nerverod',
};

export const nkrRadik: Source = {
  id: 'nkr-radik',
  title:
    'National klinisk retningslinje for ikke-kirurgisk behandling af nylig opstået lumbal nerverodspåvirkning (lumbal radikulopati) - ikke gældende',
  publisher: 'Sundhedsstyrelsen',
  year: 2016,
  lang: 'da',
  kind: 'guideline',
  url: 'https://app.magicapp.org/summary/guideline_5154.html',
};

export const nkrStenose: Source = {
  id: 'nkr-stenose',
  title: 'National klinisk retningslinje for behandling af lumbal spinalstenose',
  publisher: 'Sundhedsstyrelsen',
  year: 2017,
  lang: 'da',
  kind: 'guideline',
  url: 'https://app.magicapp.org/summary/guideline_2202.html',
};

export const lillebaeltRyg: Source = {
  id: 'lillebaelt-ryg',
  title: 'Afdelingsoplysninger til almen praksis, Rygcenter Syddanmark',
  publisher: 'Sygehus Lillebælt',
  lang: 'da',
  kind: 'guideline',
  url: 'https://sygehuslillebaelt.dk/afdelinger/kolding-sygehus/rygcenter-syddanmark/samarbejdspartnere/afdelingsoplysninger-til-almen-praksis',
};

export const aan2007: Source = {
  id: 'aan-2007',
  title:
    'Assessment: use of epidural steroid injections to treat radicular lumbosacral pain (Neurology 2007;68:723)',
  publisher: 'American Academy of Neurology',
  year: 2007,
  lang: 'en',
  kind: 'review',
  url: 'https://doi.org/10.1212/01.wnl.0000256734.34238.e7',
};

export const bogduk2010: Source = {
  id: 'bogduk-2010',
  title: 'A narrative review of lumbar medial branch neurotomy and diagnostic blocks (PMC2990543)',
  publisher: 'Bogduk',
  year: 2010,
  lang: 'en',
  kind: 'review',
  url: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC2990543/',
};

export const registry2025: Source = {
  id: 'registry-2025',
  title: 'Complications of image-guided spinal injections: a German register of 28,915 procedures',
  publisher: 'Thieme',
  year: 2025,
  lang: 'en',
  kind: 'study',
  url: 'https://doi.org/10.1055/a-2657-9236',
};

export const painAfter2022: Source = {
  id: 'pain-after-2022',
  title: 'Pain after spinal injections: 282 procedures (PMC9682701)',
  publisher: 'PubMed Central',
  year: 2022,
  lang: 'en',
  kind: 'study',
  url: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC9682701/',
};

export const lessCortisol: Source = {
  id: 'less-cortisol',
  title: 'Cortisol after epidural steroid injections in the LESS trial (PubMed 29394207)',
  publisher: 'LESS trial investigators',
  year: 2018,
  lang: 'en',
  kind: 'study',
  url: 'https://pubmed.ncbi.nlm.nih.gov/29394207/',
};

export const iranmanesh2017: Source = {
  id: 'iranmanesh-2017',
  title: 'Adrenal function after epidural triamcinolone in eight men (PMC5554884)',
  publisher: 'Iranmanesh and others',
  year: 2017,
  lang: 'en',
  kind: 'study',
  url: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC5554884/',
};

export const john2013: Source = {
  id: 'john-2013',
  title:
    'Cushing’s syndrome from steroid injections together with ritonavir: a review of cases (PubMed 23873267)',
  publisher: 'John and others',
  year: 2013,
  lang: 'en',
  kind: 'review',
  url: 'https://pubmed.ncbi.nlm.nih.gov/23873267/',
};

export const nerves2021: Source = {
  id: 'nerves-2021',
  title:
    'Nerve root block versus surgery (NERVES) for the treatment of radicular pain secondary to a prolapsed intervertebral disc',
  publisher: 'Lancet Rheumatology',
  year: 2021,
  lang: 'en',
  kind: 'study',
  url: 'https://doi.org/10.1016/S2665-9913(21)00036-9',
};

export const sciaticaHospital: Source = {
  id: 'sciatica-hospital',
  title: 'Prognosis of sciatica in hospital care, 12 months (PMC3175874)',
  publisher: 'PubMed Central',
  year: 2011,
  lang: 'en',
  kind: 'study',
  url: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC3175874/',
};

export const atlas2018: Source = {
  id: 'atlas-2018',
  title: 'Prognosis of sciatica and back-related leg pain in primary care: the ATLAS cohort',
  publisher: 'The Spine Journal',
  year: 2018,
  lang: 'en',
  kind: 'study',
  url: 'https://doi.org/10.1016/j.spinee.2017.10.071',
};

export const peul2007: Source = {
  id: 'peul-2007',
  title: 'Surgery versus prolonged conservative treatment for sciatica',
  publisher: 'New England Journal of Medicine',
  year: 2007,
  lang: 'en',
  kind: 'study',
  url: 'https://doi.org/10.1056/NEJMoa064039',
};

export const peul2008: Source = {
  id: 'peul-2008',
  title:
    'Prolonged conservative care versus early surgery in patients with sciatica: two year results (PMC2427077)',
  publisher: 'BMJ',
  year: 2008,
  lang: 'en',
  kind: 'study',
  url: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC2427077/',
};

export const precise2017: Source = {
  id: 'precise-2017',
  title: 'Trial of pregabalin for acute and chronic sciatica (PRECISE)',
  publisher: 'New England Journal of Medicine',
  year: 2017,
  lang: 'en',
  kind: 'study',
  url: 'https://doi.org/10.1056/NEJMoa1614292',
};

export const who2023: Source = {
  id: 'who-2023',
  title: 'Structured exercise for chronic low back pain: review for a WHO guideline (PMC10684665)',
  publisher: 'Journal of Occupational Rehabilitation / WHO',
  year: 2023,
  lang: 'en',
  kind: 'review',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10684665',
};

export const rousing2019: Source = {
  id: 'rousing-2019',
  title: 'Danish national guideline on lumbar spinal stenosis (Eur Spine J 28:1386)',
  publisher: 'Rousing and others',
  year: 2019,
  lang: 'en',
  kind: 'guideline',
  url: 'https://doi.org/10.1007/s00586-019-05987-2',
};

export const fernandez2015: Source = {
  id: 'fernandez-2015',
  title:
    'Advice to stay active or structured exercise in the management of sciatica: a systematic review and meta-analysis',
  publisher: 'Spine',
  year: 2015,
  lang: 'en',
  kind: 'review',
  url: 'https://doi.org/10.1097/BRS.0000000000001036',
};

export const sportStenosis: Source = {
  id: 'sport-stenosis',
  title: 'Surgical versus nonsurgical therapy for lumbar spinal stenosis (SPORT)',
  publisher: 'New England Journal of Medicine',
  year: 2008,
  lang: 'en',
  kind: 'study',
  url: 'https://doi.org/10.1056/NEJMoa0707136',
};

export const delitto2015: Source = {
  id: 'delitto-2015',
  title: 'Surgery versus nonsurgical treatment of lumbar spinal stenosis: a randomized trial',
  publisher: 'Annals of Internal Medicine',
  year: 2015,
  lang: 'en',
  kind: 'study',
  url: 'https://doi.org/10.7326/M14-1420',
};

export const cochraneStenosis: Source = {
  id: 'cochrane-stenosis',
  title: 'Surgical versus non-surgical treatment for lumbar spinal stenosis (CD010264)',
  publisher: 'Cochrane',
  year: 2016,
  lang: 'en',
  kind: 'review',
  url: 'https://doi.org/10.1002/14651858.CD010264.pub2',
};

export const medscapeSpinalInfection: Source = {
  id: 'medscape-spinal-infection',
  title: 'Spinal infections',
  publisher: 'Medscape',
  lang: 'en',
  kind: 'encyclopedia',
  url: 'https://emedicine.medscape.com/article/1165840-overview',
};

export const dsamVisitation: Source = {
  id: 'dsam-visitation',
  title: 'Faglig visitationsstandard for akutarbejdet i lægevagten, 7',
  publisher: 'Dansk Selskab for Almen Medicin',
  year: 2022,
  lang: 'da',
  kind: 'guideline',
  url: 'https://www.dsam.dk/vejledninger/visitation/7-kursus-for-vagtlaeger',
};

export const dsamLammelser: Source = {
  id: 'dsam-lammelser',
  title: 'Lammelser (Akuthåndbogen)',
  publisher: 'Dansk Selskab for Almen Medicin',
  year: 2021,
  lang: 'da',
  kind: 'guideline',
  url: 'https://www.dsam.dk/vejledninger/akut/lammelser',
};

export const dsamRyg: Source = {
  id: 'dsam-ryg',
  title: 'Symptomer fra ryg og thorax (Akuthåndbogen)',
  publisher: 'Dansk Selskab for Almen Medicin',
  year: 2021,
  lang: 'da',
  kind: 'guideline',
  url: 'https://www.dsam.dk/vejledninger/akut/symptomer-fra-ryg-og-thorax-traumatisk-og-atraumatisk',
};

export const medicinMeningitis: Source = {
  id: 'medicin-meningitis',
  title: 'Meningitis',
  publisher: 'min.medicin.dk',
  year: 2023,
  lang: 'da',
  kind: 'encyclopedia',
  url: 'https://min.medicin.dk/Sygdomme/Sygdom/67',
};

export const rigsLp: Source = {
  id: 'rigs-lp',
  title: 'Lumbalpunktur (Udtagning af rygmarvsvæske)',
  publisher: 'Rigshospitalet',
  lang: 'da',
  kind: 'leaflet',
  url: 'https://www.rigshospitalet.dk/undersoegelse-og-behandling/find-undersoegelse-og-behandling/Sider/Lumbalpunktur-Udtagning-af-rygmarvsvaeske-29492.aspx',
};

export const ouhLp: Source = {
  id: 'ouh-lp',
  title: 'Lumbalpunktur',
  publisher: 'Odense Universitetshospital',
  lang: 'da',
  kind: 'leaflet',
  url: 'https://ouh.dk/til-patienter-og-parorende/odense/afdelinger/q-infektionsmedicinsk-afdeling/mit-forlob-som-patient/prover-og-undersogelser/lumbalpunktur',
};

export const rigsPostspinal: Source = {
  id: 'rigs-postspinal',
  title: 'Postspinal hovedpine (i Digitaliseringsstyrelsens Sundhedskorpus)',
  publisher: 'Rigshospitalet',
  lang: 'da',
  kind: 'guideline',
  url: 'http://sprogtek-ressources.digst.govcloud.dk/Sundhedskorpus/korpus/ra%CC%8At/Rigshospitalet_Bed%c3%b8velse%20og%20Operation%20(JMC)_Postspinal%20hovedpine.txt',
};

export const rigsSteroiddiabetes: Source = {
  id: 'rigs-steroiddiabetes',
  title: 'Værd at vide om diabetes udløst af behandling med binyrebarkhormon',
  publisher: 'Rigshospitalet',
  lang: 'da',
  kind: 'leaflet',
  url: 'https://www.rigshospitalet.dk/undersoegelse-og-behandling/find-undersoegelse-og-behandling/Sider/Vaerd-at-vide-om-diabetes-udloest-af-behandling-med-binyrebarkhormon-31156.aspx',
};

export const medicinNoac: Source = {
  id: 'medicin-noac',
  title: 'Advarsel om blodfortyndende medicin',
  publisher: 'medicin.dk',
  year: 2014,
  lang: 'da',
  kind: 'news',
  url: 'http://www.medicin.dk/Generelt/Nyheder/223',
};

export const dsthPrab: Source = {
  id: 'dsth-prab',
  title: 'PRAB (perioperativ regulering af antitrombotisk behandling)',
  publisher: 'Dansk Selskab for Trombose og Hæmostase',
  lang: 'da',
  kind: 'guideline',
  url: 'https://dsth.dk/prab/start/',
};

export const sikkertrafikLov: Source = {
  id: 'sikkertrafik-lov',
  title: 'Medicin og stoffer i trafikken: Hvad siger loven?',
  publisher: 'Rådet for Sikker Trafik',
  lang: 'da',
  kind: 'leaflet',
  url: 'https://sikkertrafik.dk/rad-og-viden/bil/medicin-og-stoffer/hvad-siger-loven/',
};

export const spcDepomedrol: Source = {
  id: 'spc-depomedrol',
  title: 'Produktresumé for Depo-Medrol, injektionsvæske, suspension (kopi hos myHealthbox)',
  publisher: 'Lægemiddelstyrelsen',
  year: 2017,
  lang: 'da',
  kind: 'regulator',
  url: 'https://myhealthbox.eu/da/l%C3%A6gemiddel/depo-medrol/4374138',
};

export const lmsOfflabel: Source = {
  id: 'lms-offlabel',
  title: 'Sikkerhed ved off label-brug af medicin',
  publisher: 'Lægemiddelstyrelsen',
  year: 2015,
  lang: 'da',
  kind: 'regulator',
  url: 'https://laegemiddelstyrelsen.dk/da/nyheder/2015/sikkerhed-ved-off-label-brug-af-medicin/',
};

export const nkrLaend: Source = {
  id: 'nkr-laend',
  title: 'Nationale kliniske retningslinjer for behandling af nyopståede lænderygsmerter',
  publisher: 'Sundhedsstyrelsen',
  year: 2019,
  lang: 'da',
  kind: 'guideline',
  url: 'https://app.magicapp.org/summary/guideline_2040.html',
};

export const fysioNkrLaend: Source = {
  id: 'fysio-nkr-laend',
  title: 'National klinisk retningslinje for nyopståede lænderygsmerter (omtale)',
  publisher: 'Danske Fysioterapeuter',
  lang: 'da',
  kind: 'guideline',
  url: 'https://www.fysio.dk/fafo/faglige-anbefalinger/kliniske-retningslinjer/publicerede-kliniske-retningslinjer/muskuloskeletale-lidelser/landerygsmerter',
};

export const drksProlaps: Source = {
  id: 'drks-prolaps',
  title: 'Får du den rette behandling for din diskusprolaps?',
  publisher: 'Dansk Rygkirurgisk Selskab',
  lang: 'da',
  kind: 'leaflet',
  url: 'http://drks.ortopaedi.dk/faar-du-den-rette-behandling-for-din-diskusprolaps/',
};

export const ismRettigheder: Source = {
  id: 'ism-rettigheder',
  title: 'Ret til hurtig udredning, frit sygehusvalg og udvidet frit sygehusvalg',
  publisher: 'Indenrigs- og Sundhedsministeriet',
  lang: 'da',
  kind: 'regulator',
  url: 'https://www.ism.dk/sundhed/patientrettigheder/ret-til-hurtig-udredning-frit-sygehusvalg-og-udvidet-frit-sygehusvalg-',
};

export const rsydUfsv: Source = {
  id: 'rsyd-ufsv',
  title: 'Udvidet frit sygehusvalg',
  publisher: 'Region Syddanmark',
  lang: 'da',
  kind: 'regulator',
  url: 'https://regionsyddanmark.dk/patienter-og-parorende/patientrettigheder/udredning-og-behandling/udvidet-frit-sygehusvalg',
};

export const borgerTolk: Source = {
  id: 'borger-tolk',
  title: 'Tolkning for patienter',
  publisher: 'borger.dk',
  year: 2024,
  lang: 'da',
  kind: 'regulator',
  url: 'https://www.borger.dk/sundhed-og-sygdom/stoette-og-hjaelp-i-dit-sygdomsforloeb/Tolkning-for-patienter',
};

export const naestvedSygesikring: Source = {
  id: 'naestved-sygesikring',
  title: 'Lægeskift - gruppeskift',
  publisher: 'Næstved Kommune',
  year: 2020,
  lang: 'da',
  kind: 'regulator',
  url: 'http://naeskom.dk/Borger/SundhedHelbred/LaegeSygesikring/LaegeskiftGruppeskift.aspx',
};

export const regionhErstatning: Source = {
  id: 'regionh-erstatning',
  title: 'Erstatning for en skade - sådan søger du',
  publisher: 'Region Hovedstaden',
  lang: 'da',
  kind: 'regulator',
  url: 'https://www.regionh.dk/Sundhed/Patientguiden/undersoegelse-for-en-sygdom/Fejl-og-klager-hvis-noget-ikke-gik-som-det-skulle/Sider/Erstatning-for-en-skade-saadan-soeger-du.aspx',
};

export const rsydErstatning: Source = {
  id: 'rsyd-erstatning',
  title: 'Erstatning for skade',
  publisher: 'Region Syddanmark',
  lang: 'da',
  kind: 'regulator',
  url: 'https://regionsyddanmark.dk/patienter-og-parorende/patientrettigheder/utilsigtede-haendelser-og-erstatning-for-skader/erstatning-for-skade',
};

export const peblFrister: Source = {
  id: 'pebl-frister',
  title: 'Frister',
  publisher: 'Patienterstatningen',
  lang: 'da',
  kind: 'regulator',
  url: 'https://pebl.dk/da/kan-du-faa-erstatning/frister',
};

export const fairbank2005: Source = {
  id: 'fairbank-2005',
  title:
    'Randomised controlled trial to compare surgical stabilisation of the lumbar spine with an intensive rehabilitation programme (BMJ 2005;330:1233)',
  publisher: 'BMJ',
  year: 2005,
  lang: 'en',
  kind: 'study',
  url: 'https://doi.org/10.1136/bmj.38441.620417.8F',
};

export const fritzell2003: Source = {
  id: 'fritzell-2003',
  title:
    'Complications in lumbar fusion surgery for chronic low back pain: comparison of three surgical techniques (Eur Spine J 2003;12:178-189)',
  publisher: 'European Spine Journal',
  year: 2003,
  lang: 'en',
  kind: 'study',
  url: 'https://doi.org/10.1007/s00586-002-0493-8',
};

export const froholdt2012: Source = {
  id: 'froholdt-2012',
  title:
    'No difference in 9-year outcome in CLBP patients randomized to lumbar fusion versus cognitive intervention and exercises (PMC3508245)',
  publisher: 'European Spine Journal',
  year: 2012,
  lang: 'en',
  kind: 'study',
  url: 'https://doi.org/10.1007/s00586-012-2382-0',
};

export const nhsDecompression: Source = {
  id: 'nhs-decompression',
  title: 'Recovery - Lumbar decompression surgery',
  publisher: 'NHS',
  lang: 'en',
  kind: 'leaflet',
  url: 'https://www.nhs.uk/conditions/lumbar-decompression-surgery/recovery/',
};
