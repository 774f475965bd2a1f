/** Export of everything Cairn keeps, and its restore into an empty Cairn. The format is described in docs/export-format.md. */
package org.cairnplans.transfer;
