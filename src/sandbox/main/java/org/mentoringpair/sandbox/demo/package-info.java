/** Has the demo told to a fresh sandbox, by the program that would tell it to any other Jira. */
package org.mentoringpair.sandbox.demo;
