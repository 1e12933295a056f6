/** The pages of recognition. */
package org.mentoringpair.recognition.web;
