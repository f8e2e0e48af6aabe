/**
 * What a visitor's browser makes of the shipped site: a real Chromium looks at each page.
 */
package org.skinprimer.browser;
