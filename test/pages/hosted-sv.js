export const catalogue = {
 "faq.heading": "Frågor och svar",
 "faq.driving.question": "Får jag köra bil efteråt?",
 "common.sources": {
  "strTag": true,
  "strings": [
   "Källor (",
   ")"
  ],
  "values": [
   0
  ]
 }
};
