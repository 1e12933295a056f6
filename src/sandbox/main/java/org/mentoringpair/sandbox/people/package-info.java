/** Accounts, groups, passwords, and who is logged in on the calling thread. */
package org.mentoringpair.sandbox.people;
