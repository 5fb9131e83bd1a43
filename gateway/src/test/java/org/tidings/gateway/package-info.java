package org.tidings.gateway;
