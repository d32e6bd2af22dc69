// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
// WorkshopPage: what is made ready before the workshop.
#include <desk/workshoppage.h>

#include <charts/reportpictures.h>
#include <desk/agendadialog.h>
#include <report/parts.h>
#include <report/writers.h>

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pejling::desk {

void WorkshopPage::connectPreparing()
{
    connect(m_copySurvey, &QPushButton::clicked, this, &WorkshopPage::copySurvey);
    connect(m_agenda, &QPushButton::clicked, this, &WorkshopPage::showAgenda);
}

/// As formatted text for a letter or a survey tool, and as plain text for everything else.
void WorkshopPage::copySurvey()
{
    const disclosure::ShownResultsPtr results = m_session->results();
    if (!m_session->isOpen() || !results)
        return;
    commitPending();
    const report::Document document = report::survey(
        { results, nullptr, {}, m_session->settings().askedIn((*results)->round) });
    auto *copied = new QMimeData;
    copied->setText(report::plainText(document));
    const charts::ReportPictures none(results, charts::Look{ currentLanguage() }, DeckPlan());
    QBuffer html;
    if (html.open(QIODevice::WriteOnly)
        && report::write(
            document, report::FileFormat::Html, none, charts::ReportPictures::fontFamily(), html))
        copied->setHtml(QString::fromUtf8(html.data()));
    QApplication::clipboard()->setMimeData(copied);
    emit told(tr("The survey has been copied. Paste it into the survey tool or a letter."));
}

void WorkshopPage::showAgenda()
{
    const disclosure::ShownResultsPtr results = m_session->results();
    if (!m_session->isOpen() || !results)
        return;
    auto *dialog = new AgendaDialog(**results, m_session->settings().deck, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_session, &live::Session::closed, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        setAgenda(dialog->agenda());
        emit told(tr("The presentation shows the themes of the agenda."));
    });
    dialog->open();
}

} // namespace pejling::desk
