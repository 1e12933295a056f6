/** The button that thanks, and what the one who was thanked reads. */
package org.mentoringpair.thanks.web;
