// The parts of libxml2 that Sheets uses. ICU is switched off for the importer only: with it, debug
// builds that also import Foundation fail on two definitions of the same types.
#pragma once
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>
