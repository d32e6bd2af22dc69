// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <charts/slide.h>
#include <survey/deckplan.h>
#include <widgets/prompter.h>

#include <QMenu>

#include <functional>
#include <memory>

namespace pejling::wall {

/// What a picture is made of: a slide of a planned deck.
struct PictureSource
{
    disclosure::ShownResultsPtr results; ///< null: there is nothing to draw
    charts::Look look;
    DeckPlan plan;
    charts::SlideRef slide; ///< empty: only the whole deck can be had
};

/// Everything that is drawn can be had: the slide copied, or saved as PNG, SVG or PDF, and the
/// whole deck as PDF. Pictures show the results, covered on the wall or not.
class PictureMenu : public QMenu
{
    Q_OBJECT

public:
    using Source = std::function<PictureSource()>;

    PictureMenu(Source source, std::shared_ptr<widgets::Prompter> prompter, QWidget *parent);

    void copy();

signals:
    void told(const QString &text);
    void failed(const pejling::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Kind { Png, TransparentPng, Svg, Pdf, DeckPdf };

    void save(Kind kind);
    [[nodiscard]] static QByteArray bytesOf(Kind kind, const PictureSource &source);
    void updateActions();
    void retranslateUi();

    Source m_source;
    std::shared_ptr<widgets::Prompter> m_prompter;
    QAction *m_copy;
    QList<QAction *> m_saves; ///< by Kind
};

} // namespace pejling::wall
