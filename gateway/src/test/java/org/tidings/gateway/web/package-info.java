package org.tidings.gateway.web;
