/** Active Objects: entities and the repositories that keep the domain's records. Entities never leave this room. */
package org.cairnplans.storage;
