// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::cli {

namespace {

constexpr std::array CommonOptions{
    OptionSpec{ "lang", "da|en",
        QT_TRANSLATE_NOOP("Command", "language of the output (default: the system's)") },
    OptionSpec{ "help", nullptr, QT_TRANSLATE_NOOP("Command", "shows this help") },
};

QString translated(const char *text) { return QCoreApplication::translate("Command", text); }

QString signature(const OptionSpec &option)
{
    QString text = u"--"_s + QLatin1StringView(option.name);
    if (option.value)
        text += u' ' + QLatin1StringView(option.value);
    return text;
}

QString table(const QList<std::pair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &row : rows)
        width = std::max(width, row.first.size());
    QString text;
    for (const auto &row : rows)
        text += u"  "_s + row.first.leftJustified(width) + u"  "_s + row.second + u'\n';
    return text;
}

QString usageLine(const Command &command)
{
    QString line = u"pejling "_s + QLatin1StringView(command.name);
    if (*command.arguments)
        line += u' ' + QLatin1StringView(command.arguments);
    return line;
}

} // namespace

Exit exitOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return Exit::Usage;
    case ErrorKind::Refused:
    case ErrorKind::Cancelled:
        return Exit::Refused;
    case ErrorKind::Store:
        return Exit::Store;
    }
    Q_UNREACHABLE();
}

Result<std::optional<qint64>> Arguments::number(
    QLatin1StringView option, qint64 min, qint64 max) const
{
    if (!has(option))
        return std::optional<qint64>();
    bool ok = false;
    const qint64 number = value(option).toLongLong(&ok);
    if (!ok || number < min || number > max) {
        return usageError(QCoreApplication::translate(
            "Command", "--%1 takes a whole number from %2 to %3, not “%4”.")
                              .arg(QString(option))
                              .arg(min)
                              .arg(max)
                              .arg(value(option)));
    }
    return std::optional(number);
}

std::span<const Command *const> commands()
{
    static constexpr std::array all{ &newCommand, &setCommand, &importCommand, &undoImportCommand,
        &statsCommand, &renderCommand, &exportCommand, &checkCommand, &demoCommand, &presentCommand,
        &kioskCommand, &reportCommand };
    return all;
}

const Command *commandNamed(const QString &name)
{
    const auto all = commands();
    const auto found = std::find_if(all.begin(), all.end(),
        [&name](const Command *command) { return name == QLatin1StringView(command->name); });
    return found == all.end() ? nullptr : *found;
}

Error usageError(const QString &text, const QString &position)
{
    return { ErrorKind::Usage, u"usage"_s, text, {}, position };
}

Error cannotWrite(const QString &path, const QString &reason)
{
    return { ErrorKind::Store, u"output-unwritable"_s,
        QCoreApplication::translate(
            "Command", "%1 cannot be written; check the folder and the space on the disk.")
            .arg(path),
        reason, path };
}

Result<Done> parse(const Command &command, const QStringList &arguments, QCommandLineParser &parser)
{
    const auto add = [&parser](const OptionSpec &option) {
        parser.addOption({ QString::fromLatin1(option.name), {},
            option.value ? QString::fromLatin1(option.value) : QString() });
    };
    std::for_each(command.options.begin(), command.options.end(), add);
    std::for_each(CommonOptions.begin(), CommonOptions.end(), add);
    Error hint = usageError({});
    hint.detail = QCoreApplication::translate("Command", "Usage: %1\n“%2 --help” tells more.")
                      .arg(usageLine(command), u"pejling "_s + QLatin1StringView(command.name));
    if (!parser.parse(arguments)) {
        hint.text = parser.errorText();
        return hint;
    }
    if (parser.isSet(u"help"_s))
        return Done();
    const auto given = parser.positionalArguments().size();
    if (given < command.minArguments) {
        hint.text = QCoreApplication::translate("Command", "Something is missing after “%1”.")
                        .arg(QLatin1StringView(command.name));
        return hint;
    }
    if (given > command.maxArguments) {
        hint.text = QCoreApplication::translate("Command", "“%1” is one argument too many.")
                        .arg(parser.positionalArguments().at(command.maxArguments));
        return hint;
    }
    return Done();
}

QString helpOf(const Command &command)
{
    QList<std::pair<QString, QString>> rows;
    for (const OptionSpec &option : command.options)
        rows.emplaceBack(signature(option), translated(option.text));
    for (const OptionSpec &option : CommonOptions)
        rows.emplaceBack(signature(option), translated(option.text));
    return QCoreApplication::translate("Command", "Usage: %1").arg(usageLine(command)) + u"\n\n"_s
        + translated(command.summary) + u"\n\n"_s + table(rows);
}

QString generalHelp()
{
    QList<std::pair<QString, QString>> rows;
    for (const Command *command : commands())
        rows.emplaceBack(usageLine(*command), translated(command->summary));
    return QCoreApplication::translate("Command",
               "Pejling shows what a workshop answers.\n\n"
               "pejling [FILE] opens the window; these commands need none:\n\n")
        + table(rows)
        + QCoreApplication::translate("Command",
            "\nEvery command has --help and --lang da|en.\n"
            "Exit status: 0 all done; 1 done, but rows were rejected or flagged; 2 wrong usage;\n"
            "3 the input was refused and nothing changed; 4 the workshop could not be opened or "
            "written.\n");
}

} // namespace pejling::cli
