export const id = 78;
export const ids = [78];
export const modules = {

/***/ 5078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   faultOfSubject: () => (/* binding */ faultOfSubject),
/* harmony export */   otherSubject: () => (/* binding */ otherSubject)
/* harmony export */ });
/* harmony import */ var _domain_lane_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6039);
/* harmony import */ var _history_announcements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5987);
/* harmony import */ var _history_known_modules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3912);
/* harmony import */ var _history_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4783);
/* harmony import */ var _history_subject_slips_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3505);





/** Judges a subject by its form, its lanes and whether its module is there; undefined where nothing is wrong. */
async function faultOfSubject(subject, { format, lanes }, pathsBelow) {
    const parsed = (0,_history_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSubject */ .C)(subject, format);
    if (parsed.kind === 'unrelated')
        return undefined;
    if (parsed.kind === 'promotion') {
        const found = await faultOfPromotion(parsed, format, lanes, pathsBelow);
        return found && { ...found, isAutosquash: false };
    }
    const meant = parsed.corrected === undefined ? undefined : (0,_history_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSubject */ .C)(parsed.corrected, format);
    const better = meant?.kind === 'promotion' ? await faultOfPromotion(meant, format, lanes, pathsBelow) : undefined;
    return {
        fault: `is not of the form of a promotion: ${parsed.slip}`,
        corrected: better?.corrected ?? parsed.corrected ?? null,
        isAutosquash: meant?.kind === 'promotion' && isAutosquash(subject, parsed.corrected ?? ''),
    };
}
/** The remedy where what was meant cannot be told. */
function otherSubject(format) {
    return `the subject of a promotion, or one that does not start with "${(0,_history_subject_slips_js__WEBPACK_IMPORTED_MODULE_3__/* .markerOf */ .we)(format)}"`;
}
function isAutosquash(subject, corrected) {
    const rest = subject.replace(/^(?:(?:fixup|squash|amend)! ?)+/, '');
    return rest !== subject && rest.replace(/(?: \(#\d{1,12}\))*$/, '') === corrected;
}
/** The lanes have to be those of a promotion, and the module has to be there. */
async function faultOfPromotion(announced, format, lanes, pathsBelow) {
    const [exact] = (0,_history_announcements_js__WEBPACK_IMPORTED_MODULE_0__/* .edgesNamed */ .kO)(announced, lanes, true);
    const edge = exact ?? (0,_history_announcements_js__WEBPACK_IMPORTED_MODULE_0__/* .edgesNamed */ .kO)(announced, lanes, false)[0] ?? (0,_history_announcements_js__WEBPACK_IMPORTED_MODULE_0__/* .swappedEdge */ .iV)(announced, lanes);
    const known = lanes.edges.map(({ from, to }) => `from ${(0,_domain_lane_js__WEBPACK_IMPORTED_MODULE_4__/* .laneLabel */ .h9)(from)} to ${(0,_domain_lane_js__WEBPACK_IMPORTED_MODULE_4__/* .laneLabel */ .h9)(to)}`).join(', ');
    if (!edge) {
        const named = `from ${announced.from} to ${announced.to}`;
        const only = lanes.edges.length === 1 ? lanes.edges[0] : undefined;
        return {
            fault: `names a promotion ${named}, and the manifest promotes ${known || 'between no lanes'}`,
            corrected: only ? (0,_history_announcements_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)({ module: announced.module, edge: only }, format) : null,
        };
    }
    const paths = await pathsBelow([edge.from.root, edge.to.root]);
    const modules = new Set([...(0,_history_known_modules_js__WEBPACK_IMPORTED_MODULE_1__/* .developmentModules */ .P)(paths, edge), ...promotedNames(paths, edge)]);
    const module = (0,_history_known_modules_js__WEBPACK_IMPORTED_MODULE_1__/* .meantModule */ .E)(announced.module, modules, edge);
    if (!exact) {
        return {
            fault: `names a promotion from ${announced.from} to ${announced.to}, and the manifest promotes ${known}`,
            corrected: (0,_history_announcements_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)({ module: module ?? announced.module, edge }, format),
        };
    }
    if (module === announced.module || modules.size === 0)
        return undefined;
    return {
        fault: `announces "${announced.module}", and there is no ${edge.from.root}${announced.module}`,
        corrected: module === undefined ? null : (0,_history_announcements_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)({ module, edge }, format),
    };
}
/** A module that is moved rather than copied is in production alone. */
function promotedNames(paths, { from, to, ...rest }) {
    return (0,_history_known_modules_js__WEBPACK_IMPORTED_MODULE_1__/* .developmentModules */ .P)(paths, { ...rest, from: to, to: from });
}


/***/ }),

/***/ 5987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ isNamedBy),
/* harmony export */   Sq: () => (/* binding */ rewrittenIn),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   iV: () => (/* binding */ swappedEdge),
/* harmony export */   kO: () => (/* binding */ edgesNamed),
/* harmony export */   kS: () => (/* binding */ isSameEdge),
/* harmony export */   km: () => (/* binding */ proposedSubjects),
/* harmony export */   lp: () => (/* binding */ mismatchedIn),
/* harmony export */   rq: () => (/* binding */ announces),
/* harmony export */   uw: () => (/* binding */ announcementsIn)
/* harmony export */ });
/* harmony import */ var _domain_lane_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6039);
/* harmony import */ var _domain_module_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7685);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4783);



/** Every announcement of the range, also in commits that a merge brought in. */
function announcementsIn(history, format, lanes) {
    const proposed = proposedSubjects(history, format);
    return history.commits.flatMap((commit) => {
        const parsed = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSubject */ .C)(commit.subject, format, proposed);
        if (parsed.kind === 'unrelated')
            return [];
        const wellFormed = parsed.kind === 'promotion';
        const meant = wellFormed ? parsed : parsed.corrected && (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSubject */ .C)(parsed.corrected, format, proposed);
        if (typeof meant !== 'object' || meant.kind !== 'promotion')
            return [];
        return [{ commit, announced: meant, edges: edgesNamed(meant, lanes, wellFormed), wellFormed }];
    });
}
/** The subjects that announce what the range promotes, with what they say. */
function proposedSubjects(history, format) {
    const subjects = new Map();
    for (const { edge, module } of [...history.total, ...history.promotions]) {
        for (const name of [module, (0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_1__/* .holderOf */ .Kd)(edge, module)]) {
            const announced = announcedAs(name, edge);
            subjects.set((0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSubject */ .Q)(format, announced), announced);
        }
    }
    return subjects;
}
/** Whether an announcement names this promotion: its path, or the module that holds it. */
function announces({ announced, edges }, promotion) {
    return edges.some((edge) => isSameEdge(edge, promotion.edge)) && isNamedBy(promotion, announced.module);
}
/** Whether a module's name is one that a subject may give this promotion. */
function isNamedBy(promotion, name) {
    const { edge, module, path } = promotion;
    const wanted = name.normalize('NFC');
    const names = [module, (0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_1__/* .holderOf */ .Kd)(edge, module)];
    // Loose files that import each other are one promotion, and go by the name of any.
    if ((0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isCode */ ._m)(path))
        names.push(...promotion.files.map((file) => (0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_1__/* .moduleOf */ .cD)(edge, file.path) ?? (0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEnding */ .sP)(path)));
    return names.some((candidate) => candidate.normalize('NFC') === wanted);
}
/** The exact subject that announces a promoted path or module. */
function subjectOf({ module, edge }, format) {
    return (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSubject */ .Q)(format, announcedAs(module, edge));
}
function announcedAs(module, { from, to }) {
    return { module, from: (0,_domain_lane_js__WEBPACK_IMPORTED_MODULE_2__/* .laneLabel */ .h9)(from), to: (0,_domain_lane_js__WEBPACK_IMPORTED_MODULE_2__/* .laneLabel */ .h9)(to) };
}
/** The lanes of a base and of a head are read apart: edges are the same by their names. */
function isSameEdge(a, b) {
    return (0,_domain_lane_js__WEBPACK_IMPORTED_MODULE_2__/* .edgeKey */ .B5)(a) === (0,_domain_lane_js__WEBPACK_IMPORTED_MODULE_2__/* .edgeKey */ .B5)(b);
}
/** The edges of the lanes that a subject names, by label or by directory; a malformed one may have them in another case. */
function edgesNamed({ from, to }, lanes, exact) {
    const fold = (name) => (exact ? name : name.toLowerCase());
    const isNamed = (lane, name) => name === '' || [(0,_domain_lane_js__WEBPACK_IMPORTED_MODULE_2__/* .laneLabel */ .h9)(lane), (0,_domain_lane_js__WEBPACK_IMPORTED_MODULE_2__/* .laneDirectory */ .qR)(lane)].some((known) => fold(known) === fold(name));
    return lanes.edges.filter((edge) => isNamed(edge.from, from) && isNamed(edge.to, to));
}
/** The edge of two lanes that a subject names the wrong way round. */
function swappedEdge(announced, lanes) {
    return edgesNamed({ ...announced, from: announced.to, to: announced.from }, lanes, false)[0];
}
/** Well-formed announcements of what neither their own diff nor the range promotes or brings back. */
function mismatchedIn(history, announcements) {
    const promoted = [...history.total, ...history.promotions];
    return announcements.filter((announcement) => announcement.wellFormed &&
        !promoted.some((promotion) => announces(announcement, promotion)) &&
        !bringsBack(history, announcement));
}
/**
 * Of `mismatched`, those whose module is there in development (`files`: the paths of the head) and came to production as
 * other code. What came from another path of the development lane is a bypass, and told as that.
 */
function rewrittenIn(history, mismatched, files) {
    const rewritten = [];
    const bypassed = [];
    const strange = new Set(history.bypasses.map(({ path }) => path));
    for (const announcement of mismatched) {
        const { changes } = history.judged === 'change' ? history : announcement.commit;
        for (const edge of announcement.edges) {
            const holds = placeTest(edge.to.root + announcement.announced.module);
            const arrived = changes
                .filter(({ path, before, after }) => before === undefined && after !== undefined && holds(path) && (0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isCode */ ._m)(path))
                .map(({ path }) => path)
                .concat(history.rewrites.flatMap(({ path, alike }) => (!alike && holds(path) ? [path] : [])));
            const wasDeveloped = placeTest(edge.from.root + announcement.announced.module);
            const left = changes.some(({ path, before }) => before !== undefined && wasDeveloped(path));
            if (arrived.length === 0 || !(left || files.some(({ path }) => wasDeveloped(path))))
                continue;
            if (arrived.some((path) => strange.has(path)))
                bypassed.push(announcement);
            else
                rewritten.push({ announcement, edge, files: [...new Set(arrived)].sort() });
            break;
        }
    }
    return { rewritten, bypassed };
}
/** Whether a path is the file of a module, or lies in its directory. */
function placeTest(place) {
    return (path) => path.startsWith(`${place}/`) || (0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEnding */ .sP)(path) === place;
}
/** A promotion that was reverted and is done again copies nothing that is new in production. */
function bringsBack({ restored }, { announced, edges }) {
    return edges.some((edge) => restored.some(placeTest(edge.to.root + announced.module)));
}


/***/ }),

/***/ 3912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ meantModule),
/* harmony export */   P: () => (/* binding */ developmentModules)
/* harmony export */ });
/* harmony import */ var _domain_closest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5314);
/* harmony import */ var _domain_module_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7685);


/** Modules of which the development lane of an edge holds code, by their paths in a tree. */
function developmentModules(paths, edge) {
    const modules = new Set();
    for (const path of paths) {
        if (!path.startsWith(edge.from.root) || !(0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isCode */ ._m)(path))
            continue;
        const module = (0,_domain_module_path_js__WEBPACK_IMPORTED_MODULE_1__/* .moduleOf */ .cD)(edge, path);
        if (module !== undefined)
            modules.add(module);
    }
    return modules;
}
/**
 * The module that a name means which no module has: one below an area, one in another case, one a slip away. The name itself
 * where it is one, or lies in one; undefined where nothing is near.
 */
function meantModule(name, modules, edge) {
    const wanted = name.normalize('NFC');
    const known = new Map([...modules].map((module) => [module.normalize('NFC'), module]));
    if (known.has(wanted) || [...known.keys()].some((module) => wanted.startsWith(`${module}/`)))
        return name;
    const below = edge.areas.map((area) => `${area}/${wanted}`);
    // `core/memory` for a module that is in no area.
    const above = edge.areas.flatMap((area) => (wanted.startsWith(`${area}/`) ? [wanted.slice(area.length + 1)] : []));
    for (const other of [...below, ...above])
        if (known.has(other))
            return known.get(other);
    const folded = new Map([...known].map(([module, own]) => [module.toLowerCase(), own]));
    for (const other of [wanted, ...below, ...above]) {
        const found = folded.get(other.toLowerCase());
        if (found !== undefined)
            return found;
    }
    const closest = [wanted, ...below].map((other) => (0,_domain_closest_js__WEBPACK_IMPORTED_MODULE_0__/* .closestName */ .Nf)(other, known.keys())).find((found) => found);
    return closest === undefined ? undefined : known.get(closest);
}


/***/ })

};
