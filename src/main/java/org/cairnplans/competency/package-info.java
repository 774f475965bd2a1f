/**
 * The shared language for growth: ten competencies with four levels each (product.md 5.1). A talk aid, not a promotion check
 * list; no points, no totals.
 */
package org.cairnplans.competency;
