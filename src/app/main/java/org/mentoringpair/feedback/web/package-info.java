/** How people come to give feedback, and what the two see of what they gave each other. */
package org.mentoringpair.feedback.web;
