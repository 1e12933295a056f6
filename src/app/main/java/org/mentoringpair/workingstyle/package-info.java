/** How people work best: a short card of everybody's own, which those they are paired with read. */
package org.mentoringpair.workingstyle;
