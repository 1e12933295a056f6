/** Which of the organisation's aims a goal supports: said by the two, and read by nobody else. */
package org.mentoringpair.aims;
