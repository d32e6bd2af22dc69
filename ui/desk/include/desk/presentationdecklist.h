// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/slide.h>
#include <survey/deckplan.h>

#include <QListWidget>
#include <QTimer>

namespace pejling::desk {

/// The slides of a deck with small previews: dragged or moved with Alt+Up and Alt+Down, ticked when
/// they are part of the presentation. Shows a plan and asks for changes; changes nothing itself.
class DeckList : public QListWidget
{
    Q_OBJECT

public:
    explicit DeckList(QWidget *parent = nullptr);

    /// Keeps the selected slide. Previews are drawn one at a time when there is nothing else to do,
    /// and only while the list can be seen.
    void showDeck(const std::vector<charts::SlideRef> &natural, const DeckPlan &plan,
        const disclosure::ShownResultsPtr &results, const charts::Look &look);

    [[nodiscard]] QString selectedId() const; ///< empty: none
    [[nodiscard]] QStringList ids() const;
    void select(const QString &slideId);

signals:
    void selectionMoved();
    /// All ids in the order that is asked for.
    void orderWanted(const QStringList &ids);
    void visibilityWanted(const QString &slideId, bool visible);
    void moveWanted(int by);

protected:
    void changeEvent(QEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fitIcons();
    void drawNext();
    void redrawAll();

    disclosure::ShownResultsPtr m_results;
    charts::Look m_look;
    DeckPlan m_plan;
    QStringList m_toDraw;
    QTimer m_draw;
    QTimer m_breath; ///< between two drawings of the same previews
};

} // namespace pejling::desk
