/** What a relationship that went well gives to those who were in it, and to others if they want that. */
package org.mentoringpair.recognition;
