/**
 * Tries what nobody would write: random changes of texts, data, addresses and headers.
 */
package org.skinprimer.fuzz;
