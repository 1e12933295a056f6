/** The skill map of a pair, the forms behind it, what a milestone is practised in, the scale, and REST. */
package org.mentoringpair.skills.web;
