/** Points of the audit on tables, notes, figures and sheets. */
export const tableWords = {
  "table-marked": {
    asks: "Every table is marked up as a table.",
    why: "A screen reader finds marked tables, and says the heading of each cell.",
    mend: "Select the table, choose Insert > Table, and tick that it has headers.",
  },
  "table-name": {
    asks: "Every table has a name that says what it holds.",
    why: "People move between tables by their names.",
    mend: "Click in the table, and change its name under Table Design > Table Name.",
  },
  "table-headings": {
    asks: "Every table has one row of headings, each filled and each different.",
    why: "A heading is all that says what a figure is, read one cell at a time.",
    mend: "Tick Table Design > Header Row, and give every column a heading of its own.",
  },
  "one-table": {
    asks: "A sheet holds one table.",
    why: "A second table on a sheet is easily missed.",
    mend: "Move each further table to a sheet of its own.",
  },
  "nothing-below": {
    asks: "Nothing stands below a table.",
    why: "Who reads down to the end of a table does not look for more.",
    mend: "Move what stands there above the table, or to the sheet of notes.",
  },
  "no-merges": {
    asks: "No cells are merged.",
    why: "A merged cell breaks the rows and columns that people move along.",
    mend: "Select the sheet, choose Home > Merge & Center > Unmerge Cells, and fill the cells that are then empty.",
  },
  "no-blank-lines": {
    asks: "No row or column inside a table is blank.",
    why: "A blank line reads as the end of the table.",
    mend: "Delete the row or column; make rows higher or columns wider for more air.",
  },
  "no-unexplained-gaps": {
    asks: "No cell of a table is empty, unless a line above the table says why.",
    why: "An empty cell may be a zero, a secret or a mistake.",
    mend: "Write a symbol such as [x] in the cell, or say above the table what the empty cells mean.",
  },
  "words-fit": {
    asks: "All the words of a cell can be seen, and none is broken in two.",
    why: "What is cut off on the screen is lost on paper too, and half a word or number reads as another.",
    mend: "Make the column as wide as its longest word; then choose Home > Wrap Text, and Home > Format > AutoFit Row Height.",
  },
  "no-filters": {
    asks: "No filter is set.",
    why: "A filter hides rows, and its buttons cover headings.",
    mend: "Choose Data > Filter to take the buttons away.",
  },
  "no-frozen-panes": {
    asks: "No panes are frozen.",
    why: "With large letters, frozen panes leave no room for the rest.",
    mend: "Choose View > Freeze Panes > Unfreeze Panes.",
  },
  "no-printed-marks": {
    asks: "No note is marked by a star, a dagger or a raised number.",
    why: "Screen readers pass over such marks, or read a raised number as part of the figure.",
    mend: "Write [note 1] in its place.",
  },
  "note-form": {
    asks: "Notes are marked in the form [note 1].",
    why: "One form can be searched for, in this workbook and in all others.",
    mend: "Write the word note and its number in square brackets.",
  },
  "no-notes-in-data": {
    asks: "No note is marked in a cell that holds a figure.",
    why: "A figure with a mark beside it is text, and can't be added up.",
    mend: "Put the mark into the column's heading, the row's name, or a column of notes.",
  },
  "notes-sheet": {
    asks: "Every note that is marked is listed on a sheet named Notes.",
    why: "Notes in one place can be found from any sheet.",
    mend: "Add a sheet named Notes with a table of two columns: the note's number, and its words.",
  },
  "symbols-explained": {
    asks: "Every symbol in square brackets is explained above the table of its sheet.",
    why: "A sheet is often read, or printed, alone.",
    mend: "Add a line above the table that says what the symbol means.",
  },
  "symbols-used": {
    asks: "A sheet explains no symbol that it does not use.",
    why: "People look for what they were told about.",
    mend: "Delete the line above the table.",
  },
  "symbols-bracketed": {
    asks: "No dash, dot or other sign stands for a missing figure.",
    why: "Such signs are read out wrongly or not at all, and say nothing of why the figure is missing.",
    mend: "Write [x] where there is no figure, [c] where it is secret, [z] where there can be none, and explain it above the table.",
  },
  "numbers-are-numbers": {
    asks: "Figures are stored as numbers.",
    why: "Figures that are text can't be added up, sorted or drawn.",
    mend: "Select the cells, and choose Convert to Number at the sign beside them.",
  },
  "same-decimals": {
    asks: "A column shows all its figures with as many decimals, where they measure the same.",
    why: "Figures are compared by where their decimal points stand.",
    mend: "Select the column, and choose Home > Increase Decimal or Decrease Decimal.",
  },
  "numbers-right": {
    asks: "Figures, and the symbols among them, stand at the right of their column.",
    why: "Units stand below units, tens below tens.",
    mend: "Select the column, and choose Home > Align Right.",
  },
  "numbers-fit": {
    asks: "Every figure has room in its column.",
    why: "A figure that has none shows as ####.",
    mend: "Double-click the right edge of the column's letter to make it wider.",
  },
  "no-faults": {
    asks: "No cell shows a fault such as #REF! or #DIV/0!",
    why: "It says that a figure is missing, and not why.",
    mend: "Mend the formula, or write a symbol such as [x] in its place.",
  },
  "formulas-have-values": {
    asks: "Every formula has its value stored beside it.",
    why: "Programs that do not calculate show nothing in its place.",
    mend: "Open the workbook in Excel, press Ctrl+Alt+F9, and save it.",
  },
  "title-in-a1": {
    asks: "Every sheet has a title of its own in A1 that says what it is about.",
    why: "A1 is what is read first.",
    mend: "Write the title into A1, above all else.",
  },
  "sheet-name": {
    asks: "Every sheet has a name that says what it holds.",
    why: "People choose sheets by their names.",
    mend: "Double-click the tab, and write a name.",
  },
  "no-blank-sheets": {
    asks: "No sheet is blank.",
    why: "Who opens one thinks that something is missing.",
    mend: "Right-click the tab, and choose Delete.",
  },
  "starts-left": {
    asks: "Tables and text begin in column A.",
    why: "What is set in is outside the view when letters are large.",
    mend: "Delete the empty columns at the left.",
  },
  "nothing-hidden": {
    asks: "No sheet, row or column is hidden.",
    why: "What is hidden is published all the same, and read out by some programs.",
    mend: "Right-click and choose Unhide; then delete what is not for others.",
  },
  contents: {
    asks: "A sheet of contents has a link to every other sheet but the cover.",
    why: "It is the quickest way to a sheet without a mouse.",
    mend: "Add a sheet named Contents with a link a sheet: Insert > Link > Place in This Document.",
  },
  cover: {
    asks: "A cover says what the workbook is.",
    why: "A file is passed on without the page that it was on.",
    mend: "Add a first sheet named Cover: what, when, from whom, and whom to ask.",
  },
} as const;
