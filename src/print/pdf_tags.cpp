#include "print/pdf_tags.h"

#include <exception>
#include <memory>
#include <vector>

#include <fmt/format.h>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

namespace knotmap {
namespace {

/// The figures under an element of the structure, in reading order.
void collect_figures(QPDFObjectHandle element, std::vector<QPDFObjectHandle>& figures) {
  if (element.isArray()) {
    for (int i = 0; i < element.getArrayNItems(); ++i)
      collect_figures(element.getArrayItem(i), figures);
    return;
  }
  if (!element.isDictionary()) return;
  auto kind = element.getKey("/S");
  if (kind.isName() && kind.getName() == "/Figure") figures.push_back(element);
  if (element.hasKey("/K")) collect_figures(element.getKey("/K"), figures);
}

/// Gathers the elements of the structure under one Document, as readers expect (ISO 32000-1,
/// 14.8.4.2); cairo 1.16 leaves them beside each other.
void gather(QPDF& file, QPDFObjectHandle tree) {
  auto elements = tree.getKey("/K");
  auto document = file.makeIndirectObject(QPDFObjectHandle::newDictionary());
  document.replaceKey("/Type", QPDFObjectHandle::newName("/StructElem"));
  document.replaceKey("/S", QPDFObjectHandle::newName("/Document"));
  document.replaceKey("/P", tree);
  document.replaceKey("/K", elements);
  for (int i = 0; elements.isArray() && i < elements.getArrayNItems(); ++i) {
    auto element = elements.getArrayItem(i);
    if (element.isDictionary()) element.replaceKey("/P", document);
  }
  if (elements.isDictionary()) elements.replaceKey("/P", document);
  tree.replaceKey("/K", document);
}

std::string in_xml(std::string const& words) {
  std::string xml;
  for (char const c : words) {
    if (c == '&') {
      xml += "&amp;";
    } else if (c == '<') {
      xml += "&lt;";
    } else {
      xml += c;
    }
  }
  return xml;
}

/// XMP (ISO 16684-1): the title, and that the file means to be PDF/UA-1.
std::string metadata_of(PrintDocument const& document) {
  return fmt::format(R"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>
<pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>)",
                     in_xml(document.title));
}

}  // namespace

Result<std::string> with_words_for_readers(std::string const& pdf, PrintDocument const& document,
                                           std::span<std::string const> alts) {
  auto const failed = [](std::string why) {
    return fail({.file = {},
                 .pointer = {},
                 .what = "the sheet could not be finished: " + std::move(why),
                 .remedy = {}});
  };
  try {
    QPDF file;
    file.processMemoryFile("sheet", pdf.data(), pdf.size());
    auto root = file.getRoot();
    std::vector<QPDFObjectHandle> figures;
    if (root.hasKey("/StructTreeRoot")) {
      gather(file, root.getKey("/StructTreeRoot"));
      collect_figures(root.getKey("/StructTreeRoot").getKey("/K"), figures);
    }
    if (figures.size() != alts.size())
      return failed(fmt::format("{} pictures, {} descriptions", figures.size(), alts.size()));
    for (std::size_t i = 0; i < figures.size(); ++i)
      figures[i].replaceKey("/Alt", QPDFObjectHandle::newUnicodeString(alts[i]));
    root.replaceKey("/Lang", QPDFObjectHandle::newString("en"));
    auto tagged = QPDFObjectHandle::newDictionary();
    tagged.replaceKey("/Marked", QPDFObjectHandle::newBool(true));
    root.replaceKey("/MarkInfo", tagged);
    auto wishes = QPDFObjectHandle::newDictionary();
    wishes.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", wishes);
    auto metadata = file.newStream(metadata_of(document));
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", metadata);
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    auto const written = writer.getBufferSharedPointer();
    return std::string(reinterpret_cast<char const*>(written->getBuffer()), written->getSize());
  } catch (std::exception const& error) {
    return failed(error.what());
  }
}

}  // namespace knotmap
