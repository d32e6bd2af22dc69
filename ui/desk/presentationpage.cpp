// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/presentationpage.h>

#include <widgets/heading.h>
#include <widgets/spacing.h>

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace pejling::desk {

using widgets::Grid;
using widgets::Heading;

PresentationPage::PresentationPage(QWidget *parent)
    : QWidget(parent), m_heading(new Heading(Heading::Level::Page)),
      m_text(widgets::makeTextLabel()), m_screenLabel(new QLabel), m_screens(new QComboBox),
      m_start(new QPushButton), m_keysHeading(new Heading(Heading::Level::Section)),
      m_keys(new QWidget)
{
    m_screenLabel->setBuddy(m_screens);
    m_screens->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_start->setMinimumHeight(4 * Grid);
    m_text->setMaximumWidth(fontMetrics().averageCharWidth() * 72);
    auto *line = new QHBoxLayout;
    line->setSpacing(Grid);
    line->addWidget(m_screenLabel);
    line->addWidget(m_screens);
    line->addSpacing(Grid);
    line->addWidget(m_start);
    line->addStretch();
    auto *keys = new QFormLayout(m_keys);
    keys->setContentsMargins(0, 0, 0, 0);
    keys->setHorizontalSpacing(3 * Grid);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    rows->setSpacing(2 * Grid);
    rows->addWidget(m_heading);
    rows->addWidget(m_text);
    rows->addLayout(line);
    rows->addSpacing(Grid);
    rows->addWidget(m_keysHeading);
    rows->addWidget(m_keys);
    rows->addStretch();

    connect(m_start, &QPushButton::clicked, this,
        [this] { m_presenting ? emit stopRequested() : emit presentRequested(); });
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &PresentationPage::listScreens);
    // The screen still stands in the list while this signal is sent.
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &PresentationPage::listScreens,
        Qt::QueuedConnection);
    retranslateUi();
}

int PresentationPage::screen() const { return std::max(0, m_screens->currentIndex()); }

void PresentationPage::setPresenting(bool presenting)
{
    m_presenting = presenting;
    m_start->setText(presenting ? tr("&Stop showing") : tr("&Show on the wall"));
}

void PresentationPage::listScreens()
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const int before = m_screens->currentIndex();
    const bool changed = m_screens->count() != screens.size();
    m_screens->clear();
    for (const QScreen *screen : screens) {
        const QSize size = screen->size() * screen->devicePixelRatio();
        const QString name = screen == QGuiApplication::primaryScreen()
            ? tr("This screen")
            : tr("Other screen: %1").arg(screen->name());
        m_screens->addItem(tr("%1 (%2 × %3)").arg(name).arg(size.width()).arg(size.height()));
    }
    if (!changed && before >= 0) {
        m_screens->setCurrentIndex(before);
        return;
    }
    const auto other = std::ranges::find_if(
        screens, [](const QScreen *screen) { return screen != QGuiApplication::primaryScreen(); });
    m_screens->setCurrentIndex(other == screens.end() ? 0 : int(other - screens.begin()));
}

void PresentationPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void PresentationPage::retranslateUi()
{
    m_heading->setText(tr("Presentation"));
    m_text->setText(tr("The slides fill the screen that you choose, normally the projector, and "
                       "follow the answers as they come in. Results are covered until you show "
                       "them."));
    m_screenLabel->setText(tr("S&creen:"));
    m_screens->setAccessibleName(tr("Screen for the slides"));
    setPresenting(m_presenting);
    listScreens();
    m_keysHeading->setText(tr("Keys on the wall, and on a clicker"));
    const std::array<std::pair<QString, QString>, 8> keys{ {
        { tr("Page Down, Right, Space, Enter"), tr("Next") },
        { tr("Page Up, Left"), tr("Back") },
        { tr("H"), tr("Show or hide the results") },
        { tr("R"), tr("Reveal one step") },
        { tr("B or full stop"), tr("Blank the screen, and back") },
        { tr("Home, End"), tr("First and last slide") },
        { tr("+ and −"), tr("Larger and smaller text") },
        { tr("Esc"), tr("Leave the wall") },
    } };
    auto *form = static_cast<QFormLayout *>(m_keys->layout());
    while (form->rowCount() > 0)
        form->removeRow(0);
    for (const auto &[key, what] : keys) {
        auto *label = new QLabel(key);
        label->setTextFormat(Qt::PlainText);
        form->addRow(label, new QLabel(what));
    }
}

} // namespace pejling::desk
