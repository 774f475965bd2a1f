/** Two stores, one truth: intents, confirmations, and the repair of what was cut in between. */
package org.cairnplans.repair;
