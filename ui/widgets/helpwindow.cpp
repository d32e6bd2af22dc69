// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/helpwindow.h>

#include "helpbrowser.h"

#include <widgets/spacing.h>

#include <QApplication>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QScreen>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::widgets {

namespace {

constexpr int ContentsLetters = 36;
constexpr int PageLetters = 80;
constexpr int WindowLines = 40;

QToolButton *makeButton(Qt::ArrowType arrow)
{
    auto *button = new QToolButton;
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QPointer<HelpWindow> &openWindow()
{
    static QPointer<HelpWindow> window;
    return window;
}

/// The dialog that blocks every window but those above it, as a file dialog or a question does.
QWidget *modalToAll()
{
    QWidget *modal = QApplication::activeModalWidget();
    return modal && modal->windowModality() == Qt::ApplicationModal ? modal : nullptr;
}

/// The one that F1 comes through, whatever has the focus and however modal it is.
class HelpKey : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (!widget || event->type() != QEvent::KeyPress
            || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::HelpContents))
            return false;
        const auto topic = helpTopicOf(widget);
        if (topic)
            showHelp(*topic, widget);
        return topic.has_value();
    }
};

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window), m_back(makeButton(Qt::LeftArrow)),
      m_forward(makeButton(Qt::RightArrow)), m_searchLabel(new QLabel), m_search(new QLineEdit),
      m_contents(new QListWidget), m_found(new QLabel), m_page(new HelpBrowser)
{
    setObjectName("help"_L1);
    layOut();
    connectParts();
    retranslateUi();
    m_page->setSource(HelpBrowser::urlOf(HelpTopic::Start));
    m_page->setFocus();
}

void HelpWindow::layOut()
{
    m_searchLabel->setBuddy(m_search);
    m_search->setClearButtonEnabled(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setSpacing(Grid / 4);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->setTextElideMode(Qt::ElideRight);
    m_found->setTextFormat(Qt::PlainText);
    m_found->setWordWrap(true);
    m_found->setContentsMargins(Grid, 0, Grid, Grid);
    m_found->hide();
    auto *top = new QHBoxLayout;
    top->setContentsMargins(Grid, Grid, Grid, Grid);
    top->setSpacing(Grid);
    for (QWidget *part : { static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_forward),
             static_cast<QWidget *>(m_searchLabel) })
        top->addWidget(part);
    top->addWidget(m_search, 1);
    auto *left = new QWidget;
    auto *leftRows = new QVBoxLayout(left);
    leftRows->setContentsMargins(0, 0, 0, 0);
    leftRows->addWidget(m_contents, 1);
    leftRows->addWidget(m_found);
    auto *columns = new QSplitter;
    columns->setChildrenCollapsible(false);
    columns->addWidget(left);
    columns->addWidget(m_page);
    columns->setStretchFactor(1, 1);
    const QFontMetrics metrics = fontMetrics();
    columns->setSizes(
        { metrics.averageCharWidth() * ContentsLetters, metrics.averageCharWidth() * PageLetters });
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(top);
    rows->addWidget(columns, 1);
    const QSize wanted(metrics.averageCharWidth() * (ContentsLetters + PageLetters),
        metrics.height() * WindowLines);
    resize(wanted.boundedTo(screen()->availableSize() * 0.9));
}

void HelpWindow::connectParts()
{
    connect(m_back, &QToolButton::clicked, m_page, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_page, &QTextBrowser::forward);
    connect(m_page, &QTextBrowser::backwardAvailable, m_back, &QToolButton::setEnabled);
    connect(m_page, &QTextBrowser::forwardAvailable, m_forward, &QToolButton::setEnabled);
    // While the signal comes, source() still names the page before.
    connect(m_page, &QTextBrowser::sourceChanged, this, [this](const QUrl &url) {
        m_topic = HelpBrowser::topicOf(url);
        showPlace();
    });
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpWindow::findNext);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            showTopic(HelpTopic(item->data(Qt::UserRole).toInt()));
    });
    const auto key = [this](const QKeySequence &keys, auto &&act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    key(QKeySequence::Find, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    key(QKeySequence::FindNext, [this] { findNext(); });
    key(QKeySequence::Back, [this] { m_page->backward(); });
    key(QKeySequence::Forward, [this] { m_page->forward(); });
    key(QKeySequence::ZoomIn, [this] { m_page->zoomIn(); });
    key(QKeySequence::ZoomOut, [this] { m_page->zoomOut(); });
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
}

void HelpWindow::showTopic(HelpTopic topic)
{
    const QUrl url = HelpBrowser::urlOf(topic);
    if (m_page->source() != url)
        m_page->setSource(url);
}

void HelpWindow::showPlace()
{
    const QSignalBlocker quiet(m_contents);
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(Qt::UserRole).toInt() == int(m_topic))
            m_contents->setCurrentRow(row);
    }
    setWindowTitle(tr("%1 – Help – Pejling").arg(readHelpPage(m_topic, currentLanguage()).title));
    mark();
}

QStringList HelpWindow::words() const
{
    return m_search->text().simplified().split(u' ', Qt::SkipEmptyParts);
}

const QString &HelpWindow::plainText(HelpTopic topic)
{
    QString &text = m_plainTexts[topic];
    if (text.isEmpty()) {
        QTextDocument document;
        document.setMarkdown(readHelpPage(topic, currentLanguage()).markdown);
        text = document.toPlainText();
    }
    return text;
}

/// Leaves in the contents the pages that hold every word.
void HelpWindow::search()
{
    const QStringList wanted = words();
    int found = 0;
    for (int row = 0; row < m_contents->count(); ++row) {
        QListWidgetItem *item = m_contents->item(row);
        const QString &text = plainText(HelpTopic(item->data(Qt::UserRole).toInt()));
        const bool holds = std::ranges::all_of(wanted,
            [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
        item->setHidden(!holds);
        found += int(holds);
    }
    m_found->setVisible(!wanted.isEmpty());
    m_found->setText(found > 0 ? tr("Found on %n page(s)", nullptr, found) : tr("Found nowhere"));
    mark();
}

/// Goes to the next place in the page; after the last one, to the next page that holds the words.
void HelpWindow::findNext()
{
    const QStringList wanted = words();
    if (wanted.isEmpty())
        return;
    const bool here = m_contents->currentItem() && !m_contents->currentItem()->isHidden();
    if (here && m_page->find(wanted.front()))
        return;
    for (int i = 1; i <= m_contents->count(); ++i) {
        const int row = (std::max(m_contents->currentRow(), 0) + i) % m_contents->count();
        if (m_contents->item(row)->isHidden())
            continue;
        m_contents->setCurrentRow(row);
        m_page->moveCursor(QTextCursor::Start);
        (void)m_page->find(wanted.front());
        return;
    }
}

void HelpWindow::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString &word : words()) {
        QTextCursor at(m_page->document());
        while (!(at = m_page->document()->find(word, at)).isNull()) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(palette().color(QPalette::Highlight));
            mark.format.setForeground(palette().color(QPalette::HighlightedText));
            marks << mark;
        }
    }
    m_page->setExtraSelections(marks);
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (m_search->hasFocus() && !m_search->text().isEmpty())
        m_search->clear();
    else
        close();
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        reload(); // the colour of links
}

void HelpWindow::reload()
{
    if (m_page->source().isValid())
        m_page->reload();
    mark();
}

void HelpWindow::retranslateUi()
{
    m_plainTexts.clear();
    m_back->setToolTip(tr("Back"));
    m_back->setAccessibleName(tr("Back"));
    m_forward->setToolTip(tr("Forward"));
    m_forward->setAccessibleName(tr("Forward"));
    m_searchLabel->setText(tr("&Search:"));
    m_contents->setAccessibleName(tr("Contents of the help"));
    m_page->setAccessibleName(tr("Page of the help"));
    {
        const QSignalBlocker quiet(m_contents);
        m_contents->clear();
        for (const HelpTopic topic : helpTopics()) {
            auto *item
                = new QListWidgetItem(readHelpPage(topic, currentLanguage()).title, m_contents);
            item->setData(Qt::UserRole, int(topic));
        }
    }
    if (m_page->source().isValid())
        m_page->reload();
    search();
    showPlace();
}

void showHelp(HelpTopic topic, const QWidget *asker)
{
    QPointer<HelpWindow> &window = openWindow();
    QWidget *modal = modalToAll();
    if (window && window->parentWidget() != modal) {
        window->hide();
        window->deleteLater();
        window.clear();
    }
    if (!window) {
        window = new HelpWindow(modal);
        window->setAttribute(Qt::WA_DeleteOnClose);
        window->setAttribute(Qt::WA_QuitOnClose, false);
        window->setWindowIcon(QApplication::windowIcon());
        QObject::connect(qApp, &QCoreApplication::aboutToQuit, window, &QWidget::close);
    }
    if (asker && asker->window()->isFullScreen()) {
        const QList<QScreen *> screens = QGuiApplication::screens();
        const auto other = std::ranges::find_if(
            screens, [asker](const QScreen *screen) { return screen != asker->screen(); });
        if (other != screens.end())
            window->move((*other)->availableGeometry().topLeft() + QPoint(4 * Grid, 4 * Grid));
    }
    window->showTopic(topic);
    window->show();
    window->raise();
    window->activateWindow();
}

void closeHelp()
{
    if (openWindow())
        openWindow()->close();
}

void installHelpKey()
{
    static QPointer<HelpKey> installed;
    if (installed)
        return;
    installed = new HelpKey(qApp);
    qApp->installEventFilter(installed);
}

} // namespace pejling::widgets
