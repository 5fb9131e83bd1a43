package org.tidings.tenancy;
