/** What stands on the pair's page for mentor and mentee. */
package org.mentoringpair.home.web;
