/**
 * Fills an empty workbench with a small organisation: people, a year of work, plans and pairings in every state, pages. People and
 * projects are made as an administrator would; everything of Cairn's is made through Cairn's own front door (REST), as the person
 * who would do it, on the day it would have happened.
 */
package org.cairnplans.workbench.demo;
