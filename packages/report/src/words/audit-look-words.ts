/** Points of the audit on words, colours, drawings, links and the file itself. */
export const lookWords = {
  "font-face": {
    asks: "The font has no strokes at the ends of its letters.",
    why: "Plain letters are easier to tell apart.",
    mend: "Select the sheet, and choose Arial under Home > Font.",
  },
  "font-size": {
    asks: "Letters are 12 points or larger.",
    why: "Smaller ones are hard to read for many.",
    mend: "Select the sheet, and choose 12 or more under Home > Font Size.",
  },
  "no-italics": {
    asks: "No words are slanted or struck through.",
    why: "Slanted words are hard to read, and a line through them is not read out.",
    mend: "Select the sheet, and press Ctrl+I and Ctrl+5 until neither is set.",
  },
  "underlined-links-only": {
    asks: "Only links are underlined.",
    why: "People take underlined words for links.",
    mend: "Select the words, and press Ctrl+U.",
  },
  "no-capitals": {
    asks: "No words are all in capitals.",
    why: "Words are known by their shapes, and some programs spell capitals out.",
    mend: "Write the words as in a sentence.",
  },
  contrast: {
    asks: "Words stand out from what is behind them by at least 4.5 to 1.",
    why: "Pale words can't be read by many, nor by anybody in sunlight.",
    mend: "Make the letters darker or the fill lighter: Home > Font Color, Home > Fill Color.",
  },
  "colour-not-alone": {
    asks: "A coloured cell holds a word that says what its colour says.",
    why: "Colours are not read out, and some people can't tell them apart.",
    mend: "Write the meaning into the cell, with the same word wherever the colour is the same.",
  },
  "no-backgrounds": {
    asks: "No row, column or heading is filled from end to end.",
    why: "Fills disturb those who set colours of their own.",
    mend: "Choose No Fill under Home > Fill Color, and None under Table Design > Table Styles.",
  },
  "no-dividers": {
    asks: "No patterns or heavy lines divide a table.",
    why: "What they say can't be heard.",
    mend: "Choose a thin line or none under Home > Borders, and no pattern under Format Cells > Fill.",
  },
  "link-words": {
    asks: "The words of a link say where it leads.",
    why: "Links are often read out alone, one after another.",
    mend: "Right-click the link, choose Edit Hyperlink, and write where it leads under Text to display.",
  },
  "link-leads": {
    asks: "Every link within the workbook leads to a sheet that is there.",
    why: "A link that leads nowhere costs trust.",
    mend: "Right-click the link, choose Edit Hyperlink, and choose the sheet.",
  },
  "no-headers": {
    asks: "No sheet has a header or footer.",
    why: "They are seen on paper only, and by nobody who listens.",
    mend: "Choose Page Layout > Print Titles > Header/Footer, and (none) for both; move their words to the cover.",
  },
  "no-text-boxes": {
    asks: "No text boxes or shapes lie on a sheet.",
    why: "They float above the cells, where a screen reader does not come by.",
    mend: "Write their words into cells above the table, and delete them.",
  },
  "no-pictures": {
    asks: "No pictures lie on a sheet.",
    why: "Words and figures in a picture can't be read out or copied.",
    mend: "Give its figures as a table, and delete it.",
  },
  "alt-text": {
    asks: "Every chart and picture has a description in words.",
    why: "It is all that those who can't see it have.",
    mend: "Right-click it, choose Edit Alt Text, and say what it shows.",
  },
  "chart-titles": {
    asks: "Every chart has a title, and each of its axes too.",
    why: "Without them nobody knows what is drawn, in what unit.",
    mend: "Click the chart, and tick Chart Title and Axis Titles at the plus sign beside it.",
  },
  "document-title": {
    asks: "The file says its title.",
    why: "It is read out when the file is opened.",
    mend: "Write it under File > Info > Properties > Title.",
  },
  language: {
    asks: "The file says its language.",
    why: "A screen reader chooses its voice by it.",
    mend: "Choose Language under File > Info > Properties > Advanced Properties > Custom, and add a value such as en-GB.",
  },
  "opens-at-start": {
    asks: "The workbook opens on its first sheet, with the cursor in A1.",
    why: "Reading starts where the cursor is.",
    mend: "Go to the first sheet, press Ctrl+Home, and save.",
  },
  "no-macros": {
    asks: "The workbook holds no macros.",
    why: "Many offices open no file that does.",
    mend: "Save it as Excel Workbook (.xlsx).",
  },
  "no-other-workbooks": {
    asks: "The workbook takes no values from other workbooks.",
    why: "Readers don't have them.",
    mend: "Choose Data > Edit Links > Break Link.",
  },
} as const;
