/** The administration page that imports reporting lines. */
package org.cairnplans.web.people;
