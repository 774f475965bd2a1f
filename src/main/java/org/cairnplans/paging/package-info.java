/** Lists come in pages: how one is asked for and what comes back. */
package org.cairnplans.paging;
