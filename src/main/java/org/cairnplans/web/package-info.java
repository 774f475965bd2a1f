/**
 * Pages of Cairn's own: servlets, view models, conditions, and what they share with panels and REST (who asks, in which
 * language).
 */
package org.cairnplans.web;
