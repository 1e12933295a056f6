/** The panel on a milestone that says what it asks for and what is in its way. */
package org.mentoringpair.milestones.web;
