// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wall/picturemenu.h>

#include <base/wholefile.h>
#include <charts/deckorder.h>
#include <charts/render.h>

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace pejling::wall {

namespace {

constexpr QSize PictureSize{ 1920, 1080 };

} // namespace

PictureMenu::PictureMenu(
    Source source, std::shared_ptr<widgets::Prompter> prompter, QWidget *parent)
    : QMenu(parent), m_source(std::move(source)), m_prompter(std::move(prompter)),
      m_copy(addAction(QString()))
{
    connect(m_copy, &QAction::triggered, this, &PictureMenu::copy);
    addSeparator();
    for (const Kind kind :
        { Kind::Png, Kind::TransparentPng, Kind::Svg, Kind::Pdf, Kind::DeckPdf }) {
        if (kind == Kind::DeckPdf)
            addSeparator();
        QAction *action = addAction(QString());
        connect(action, &QAction::triggered, this, [this, kind] { save(kind); });
        m_saves += action;
    }
    connect(this, &QMenu::aboutToShow, this, &PictureMenu::updateActions);
    retranslateUi();
}

void PictureMenu::updateActions()
{
    const PictureSource source = m_source();
    const bool slide = source.results && !source.slide.id.isEmpty();
    m_copy->setEnabled(slide);
    for (int kind = 0; kind < m_saves.size(); ++kind)
        m_saves[kind]->setEnabled(Kind(kind) == Kind::DeckPdf ? source.results != nullptr : slide);
}

void PictureMenu::copy()
{
    const PictureSource source = m_source();
    if (!source.results)
        return;
    const auto slide = charts::makeSlide(source.slide, source.results, source.look, source.plan);
    if (!slide)
        return;
    QGuiApplication::clipboard()->setImage(charts::paintImage(*slide, PictureSize));
    emit told(tr("The picture has been copied."));
}

QByteArray PictureMenu::bytesOf(Kind kind, const PictureSource &source)
{
    std::vector<charts::SlideRef> refs{ source.slide };
    if (kind == Kind::DeckPdf)
        refs = charts::plannedDeck(
            charts::deck(*source.results, source.look, charts::Extras::With), source.plan);
    std::vector<std::unique_ptr<charts::Slide>> slides;
    for (const charts::SlideRef &ref : refs) {
        if (auto slide = charts::makeSlide(ref, source.results, source.look, source.plan))
            slides.push_back(std::move(slide));
    }
    if (slides.empty())
        return {};
    switch (kind) {
    case Kind::Png:
        return charts::pngOf(*slides.front(), PictureSize);
    case Kind::TransparentPng:
        return charts::pngOf(*slides.front(), PictureSize, charts::Background::Transparent);
    case Kind::Svg:
        return charts::svgOf(*slides.front());
    case Kind::Pdf:
    case Kind::DeckPdf:
        return charts::pdfOf(slides);
    }
    return {};
}

void PictureMenu::save(Kind kind)
{
    const PictureSource source = m_source();
    if (!source.results)
        return;
    const bool png = kind == Kind::Png || kind == Kind::TransparentPng;
    const QString suffix = png ? u"png"_s : kind == Kind::Svg ? u"svg"_s : u"pdf"_s;
    const QString name = kind == Kind::DeckPdf ? tr("slides") : source.slide.id;
    const QString filter = png ? tr("Picture (*.png)")
        : kind == Kind::Svg    ? tr("Drawing (*.svg)")
                               : tr("Document (*.pdf)");
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    QString path = m_prompter->saveFile(parentWidget(),
        { kind == Kind::DeckPdf ? tr("Save all slides") : tr("Save slide"),
            QDir(folder).filePath(name + u'.' + suffix), filter });
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + suffix;

    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const QByteArray bytes = bytesOf(kind, source);
    WholeFile file(path);
    const bool saved = !bytes.isEmpty() && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size() && file.commit();
    QGuiApplication::restoreOverrideCursor();
    if (saved) {
        emit told(tr("The picture has been saved as %1.").arg(QDir::toNativeSeparators(path)));
        return;
    }
    emit failed(Error{ ErrorKind::Store, u"picture-not-saved"_s,
        tr("The picture could not be saved as %1. Choose another folder or name.")
            .arg(QDir::toNativeSeparators(path)),
        file.errorString(), {} });
}

void PictureMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void PictureMenu::retranslateUi()
{
    m_copy->setText(tr("&Copy slide"));
    const QStringList texts{ tr("Save slide as &PNG…"),
        tr("Save slide as PNG with &transparent background…"), tr("Save slide as &SVG…"),
        tr("Save slide as P&DF…"), tr("Save &all slides as PDF…") };
    for (int kind = 0; kind < m_saves.size(); ++kind)
        m_saves[kind]->setText(texts[kind]);
}

} // namespace pejling::wall
