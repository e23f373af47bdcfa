// Maps libxml2's error numbers to our own faults; its English text is never shown.

import CLibXML2

extension XMLFault {
    /// - Parameters:
    ///   - byte: the byte the parser stood at; one above ASCII makes an illegal character an encoding that does not
    ///     fit, for which libxml2 has the same number.
    ///   - atEnd: whether the parser stood at the end of the bytes, which makes most errors a cut-off file.
    init(_ error: xmlError, byte: UInt8, atEnd: Bool) {
        switch xmlParserErrors(rawValue: UInt32(error.code)) {
        case XML_ERR_DOCUMENT_END: self = atEnd ? .truncated : .contentAfterEnd
        case XML_ERR_TAG_NOT_FINISHED, XML_ERR_GT_REQUIRED, XML_ERR_LTSLASH_REQUIRED, XML_ERR_SPACE_REQUIRED:
            self = atEnd ? .truncated : .other
        case XML_ERR_COMMENT_NOT_FINISHED, XML_ERR_CDATA_NOT_FINISHED, XML_ERR_PI_NOT_FINISHED:
            self = .truncated
        case XML_ERR_TAG_NAME_MISMATCH: self = atEnd ? .truncated : .tagMismatch
        case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY, XML_ERR_ENTITYREF_SEMICOL_MISSING,
            XML_ERR_ENTITYREF_NO_NAME, XML_ERR_NAME_REQUIRED:
            self = atEnd ? .truncated : .unknownEntity
        case XML_ERR_INVALID_CHAR: self = byte < 0x80 ? .illegalCharacter : .encoding
        case XML_ERR_INVALID_CHARREF, XML_ERR_INVALID_HEX_CHARREF, XML_ERR_INVALID_DEC_CHARREF:
            self = .illegalCharacter
        case XML_ERR_INVALID_ENCODING, XML_ERR_UNSUPPORTED_ENCODING, XML_ERR_UNKNOWN_ENCODING, XML_ERR_ENCODING_NAME,
            XML_I18N_CONV_FAILED:
            self = .encoding
        case XML_ERR_ATTRIBUTE_WITHOUT_VALUE, XML_ERR_ATTRIBUTE_NOT_STARTED, XML_ERR_ATTRIBUTE_REDEFINED,
            XML_ERR_LT_IN_ATTRIBUTE, XML_NS_ERR_ATTRIBUTE_REDEFINED:
            self = atEnd ? .truncated : .attribute
        case XML_ERR_ATTRIBUTE_NOT_FINISHED: self = atEnd ? .truncated : .textTooLong
        case XML_NS_ERR_UNDEFINED_NAMESPACE, XML_NS_ERR_XML_NAMESPACE, XML_NS_ERR_QNAME: self = .undeclaredPrefix
        case XML_ERR_DOCUMENT_EMPTY: self = atEnd ? .truncated : .other
        case XML_ERR_VERSION_MISSING, XML_ERR_XMLDECL_NOT_STARTED, XML_ERR_XMLDECL_NOT_FINISHED,
            XML_ERR_UNKNOWN_VERSION, XML_ERR_RESERVED_XML_NAME:
            self = .declaration
        case XML_ERR_NAME_TOO_LONG: self = .textTooLong
        default: self = atEnd ? .truncated : .other
        }
    }
}
