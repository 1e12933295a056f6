/** The board on which those who run a programme look for pairs, and what counts there. */
package org.mentoringpair.matching.web;
