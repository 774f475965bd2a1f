/** Who may see and change what. One policy, deny by default, asked everywhere. */
package org.cairnplans.access;
