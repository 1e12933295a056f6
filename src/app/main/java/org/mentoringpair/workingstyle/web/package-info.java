/** Where a card is written, and where the two of a pair stand side by side. */
package org.mentoringpair.workingstyle.web;
