/** The page of the fit check, and the step that leads there. */
package org.mentoringpair.fitcheck.web;
